import type { DraftKind, PublishedDocument } from "@rungs/shared/draft";
import { createUnionType } from "type-graphql";

import { PublishedComment } from "#server/commons/practices/published-comment.type.ts";
import { PublishedLadder } from "#server/commons/ladders/published-ladder.type.ts";
import { PublishedOffice } from "#server/commons/offices/published-office.type.ts";
import { PublishedPost } from "#server/commons/board/published-post.type.ts";
import { PublishedPractice } from "#server/commons/practices/published-practice.type.ts";
import { PublishedRole } from "#server/commons/roles/published-role.type.ts";

/** The type in the graph of each kind's document. */
const DOCUMENT_TYPES = new Map<DraftKind, new () => object>([
  ["LADDER", PublishedLadder],
  ["OFFICE", PublishedOffice],
  ["PRACTICE", PublishedPractice],
  ["COMMENT", PublishedComment],
  ["ROLE", PublishedRole],
  ["POST", PublishedPost],
]);

export const PublishedDocumentUnion = createUnionType({
  name: "PublishedDocument",
  description: "What peers would read of a draft, by its kind.",
  types: () =>
    [
      PublishedLadder,
      PublishedOffice,
      PublishedPractice,
      PublishedRole,
      PublishedComment,
      PublishedPost,
    ] as const,
  resolveType: (value) => value.constructor as never,
});

/** A finished document as the graph gives it. */
export function toDocumentType(kind: DraftKind, document: PublishedDocument): typeof PublishedDocumentUnion {
  const Type = DOCUMENT_TYPES.get(kind);
  if (!Type) throw new Error(`The graph has no type for the kind ${kind}.`);
  return Object.assign(new Type(), document) as typeof PublishedDocumentUnion;
}
