import type { DraftKind } from "@rungs/shared/draft";

import { draftPathOf } from "#web/kinds/kind-paths.ts";

import type { PublicationProblem } from "../review.operations.ts";

/** The page on which an author mends what keeps a draft from becoming a document. */
export function mendAddress(
  kind: DraftKind,
  id: string,
  { code, elementId }: Pick<PublicationProblem, "code" | "elementId">,
): string {
  const draft = draftPathOf(kind, id);
  if (code === "NO_PLACEMENTS") return `${draft}/functions`;
  if (kind !== "LADDER") return draft;
  if (code === "NO_ROLE_FAMILY") return `${draft}/details`;
  return elementId && code !== "UNKNOWN_REFERENCE" ? `${draft}/levels/${elementId}` : draft;
}

/** The page on which an author leaves a fact out of a draft. */
export function leaveOutAddress(kind: DraftKind, id: string): string {
  const draft = draftPathOf(kind, id);
  return kind === "LADDER" || kind === "OFFICE" ? `${draft}/details` : draft;
}
