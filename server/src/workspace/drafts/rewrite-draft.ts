import { isDeepStrictEqual } from "node:util";

import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { Author } from "../require-author.ts";
import type { DraftType } from "./draft-type.ts";
import type { EditResult, TouchedFields } from "./edit-result.ts";
import { lockDraft } from "./find-drafts.ts";
import { findRevision, saveRevision } from "./revisions.ts";

/** Which draft is written, and what of it its editor knows. */
export interface Rewritten {
  draftId: string;
  /** The version that the form was filled in for. */
  version: number;
  /** The version whose differing words the editor has been shown, and writes over; null where they saw none. */
  seenVersion?: number | null | undefined;
}

/**
 * Writes a draft as a whole: `rewrite` says what it becomes of what it is. Where it has moved on since the version that
 * the editor saw, fields that only one of the two has changed are kept as that one has them; of those that both have,
 * nothing is written, and they are given as both would have them. What says nothing new makes no version.
 */
export async function rewriteDraft<Content extends DraftContent>(
  workspace: DataSource,
  type: DraftType<Content>,
  author: Author,
  { draftId, version, seenVersion }: Rewritten,
  rewrite: (content: Content) => Content,
): Promise<EditResult<Content>> {
  return inOrganization(workspace, author.organizationId, async (manager) => {
    const draft = await lockDraft(manager, type, author.organizationId, draftId);
    const opened = draft && (await findRevision(manager, draft, version));
    if (!draft || !opened) return { ok: false, problem: "not-found" };
    const seen = (seenVersion && (await findRevision(manager, draft, seenVersion))) || opened;

    const touched = differing(opened, rewrite(opened));
    const written = type.schema.safeParse({ ...draft.content, ...pick(rewrite(draft.content), touched) });
    if (!written.success) return { ok: false, problem: "too-large" };
    const names = differing(draft.content, written.data);
    if (names.length === 0) return { ok: true, draft };
    const unknown = new Set(
      [...differing(draft.content, opened)].filter((name) => !isSame(name, draft.content, seen)),
    );
    const conflicting = names.filter((name) => unknown.has(name));
    if (conflicting.length > 0) {
      // The database puts fields in an order of its own; the schema puts them back, so that only words differ.
      const kept = type.schema.safeParse(draft.content).data ?? draft.content;
      const [yours, theirs] = [fieldsOf(written.data, conflicting), fieldsOf(kept, conflicting)];
      return { ok: false, problem: "conflict", draft, yours, theirs };
    }
    return { ok: true, draft: await saveRevision(manager, author, draft, written.data) };
  });
}

function differing(one: object, other: object): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isSame(name, one, other));
}

function isSame(name: string, one: object, other: object): boolean {
  return isDeepStrictEqual(fieldOf(one, name), fieldOf(other, name));
}

function pick(content: object, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, fieldOf(content, name)]));
}

/** A text stands as it is, what is not given as nothing, all else as JSON. */
function fieldsOf(content: object, names: readonly string[]): TouchedFields {
  return Object.fromEntries(
    names.map((name) => {
      const value = fieldOf(content, name) ?? "";
      return [name, typeof value === "string" ? value : JSON.stringify(value)];
    }),
  );
}

function fieldOf(content: object, name: string): unknown {
  return (content as Record<string, unknown>)[name];
}
