import type { PublishedDocument } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import { FACE_PROBLEMS } from "./face/find-face.ts";
import { prepareReview } from "./review.ts";

/**
 * What the door would let out of a draft now, in a transaction of its organisation, without publishing it: NOT_READY
 * where its review holds it back or a second person would have to confirm it, and null where there is no such draft.
 * Whether a face could be shown does not matter, because whoever asks shows none.
 */
export async function findDoorDocument(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<{ kind: string; document: PublishedDocument } | "NOT_READY" | null> {
  const review = await prepareReview(manager, organizationId, draftId, new Date());
  if (!review) return null;
  const { problems, preview, secondPeople, draft } = review;
  const faceProblems: readonly string[] = FACE_PROBLEMS;
  const held = problems.some(({ code }) => !faceProblems.includes(code));
  if (held || !preview || secondPeople) return "NOT_READY";
  return { kind: draft.kind, document: preview.document };
}
