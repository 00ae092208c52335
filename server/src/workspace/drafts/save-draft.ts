import { isDeepStrictEqual } from "node:util";

import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import type { EditResult, TouchedFields } from "./edit-result.ts";
import { lockDraft } from "./find-drafts.ts";
import { saveRevision } from "./revisions.ts";

/**
 * Writes a draft as a whole. Where it has moved on since the version that the editor saw, nothing is written and the
 * fields that differ are given as both have them; what says nothing new makes no version.
 */
export async function saveDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  { id, version, content }: { id: string; version: number; content: Content },
): Promise<EditResult<Content>> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await lockDraft(manager, type, author.organizationId, id);
    if (!draft || version > draft.version) return { ok: false, problem: "not-found" };
    const checked = type.schema.safeParse(content);
    if (!checked.success) return { ok: false, problem: "too-large" };

    const names = differingFields(draft.content, checked.data);
    if (names.length === 0) return { ok: true, draft };
    if (version < draft.version) {
      // The database puts fields in an order of its own; the schema puts them back, so that only words differ.
      const kept = type.schema.safeParse(draft.content).data ?? draft.content;
      const [yours, theirs] = [fieldsOf(checked.data, names), fieldsOf(kept, names)];
      return { ok: false, problem: "conflict", draft, yours, theirs };
    }
    return { ok: true, draft: await saveRevision(manager, author, draft, checked.data) };
  });
}

function differingFields(one: object, other: object): string[] {
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !isDeepStrictEqual(left.get(name), right.get(name)),
  );
}

/** A text stands as it is, what is not given as nothing, all else as JSON. */
function fieldsOf(content: object, names: readonly string[]): TouchedFields {
  const fields = new Map<string, unknown>(Object.entries(content));
  return Object.fromEntries(
    names.map((name) => {
      const value = fields.get(name) ?? "";
      return [name, typeof value === "string" ? value : JSON.stringify(value)];
    }),
  );
}
