import type { CreateRoleValues, SaveRoleValues } from "@rungs/shared/inputs/role";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";
import { OCCUPATION_CODES } from "@rungs/shared/vocabulary/occupations";
import { SKILLS } from "@rungs/shared/vocabulary/skills";
import type { DataSource } from "typeorm";

import { beginDraft } from "../drafts/begin-draft.ts";
import type { EditResult } from "../drafts/edit-result.ts";
import { rewriteDraft } from "../drafts/rewrite-draft.ts";
import { withTextIn } from "../drafts/text-in-language.ts";
import { withTitlesIn } from "../drafts/with-titles-in.ts";
import type { Author } from "../require-author.ts";
import { ROLE_DRAFT, type RoleDraftEntity } from "./role-draft.ts";

/** Starts a role that so far is known by its titles. */
export async function createRole(
  workspace: DataSource,
  author: Author,
  { title, internalTitle, language, roleFamily, ranks }: CreateRoleValues,
): Promise<RoleDraftEntity> {
  const titled: LocalizedText = [{ language, value: title }];
  const content: Role = {
    title: titled,
    language,
    internalTitle: internalTitle || null,
    jobClass: null,
    externalTitles: [titled],
    roleFamily: roleFamily ?? null,
    jobFamily: null,
    occupations: [],
    ranks: ranks ? { min: ranks.min, max: ranks.max } : null,
    duties: [],
    externalShare: null,
    newToOpenSource: null,
    nextSteps: [],
    summary: null,
  };
  return beginDraft(workspace, ROLE_DRAFT, author, content);
}

/** Writes a role as a whole in one language; what it says in other languages stays. */
export async function saveRole(
  workspace: DataSource,
  author: Author,
  input: SaveRoleValues,
): Promise<EditResult<Role>> {
  return rewriteDraft(workspace, ROLE_DRAFT, author, input, (content) => contentOf(content, input));
}

function contentOf(role: Role, input: SaveRoleValues): Role {
  const { language, ranks } = input;
  const externalTitles = withTitlesIn(role.externalTitles, language, input.externalTitles);
  return {
    title: externalTitles[0] ?? role.title,
    language: role.language,
    internalTitle: input.internalTitle || null,
    jobClass: input.jobClass || null,
    externalTitles,
    roleFamily: input.roleFamily ?? null,
    jobFamily: input.jobFamily ?? null,
    // A set, whichever was ticked first: two people who tick the same do not differ.
    occupations: OCCUPATION_CODES.filter((code) => input.occupations.includes(code)),
    ranks: ranks ? { min: ranks.min, max: ranks.max } : null,
    duties: SKILLS.filter((duty) => input.duties.includes(duty)),
    externalShare: input.externalShare ?? null,
    newToOpenSource: input.newToOpenSource ?? null,
    nextSteps: input.nextSteps.map(({ kind, family, jobFamily, rank }) => ({
      kind,
      family,
      jobFamily,
      rank,
    })),
    summary: withTextIn(role.summary, language, input.summary),
  };
}
