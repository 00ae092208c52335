import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { MOST_APPROVALS } from "../vocabulary/peer-review.ts";

const draftId = z.uuid();

/** An act on the version of a draft that the person has read. */
export const peerReviewInput = z.strictObject({
  draftId,
  version: z.coerce.number().int().min(1),
  /** The digest of the words in the place of marked ones. */
  ownWords: z.hex().length(64),
});

export const commentOnDraftInput = z.strictObject({
  draftId,
  /** The passage, by the name that the review gives it. */
  passage: z.string().min(1).max(200),
  text: z.string().trim().min(1).max(LIMITS.textCharacters),
});

export const settleCommentInput = z.strictObject({ draftId, commentId: z.uuid() });

export const savePublishingRulesInput = z.strictObject({
  approvalsNeeded: z.coerce.number().int().min(0).max(MOST_APPROVALS),
});

export type PeerReviewValues = z.output<typeof peerReviewInput>;
export type CommentOnDraftValues = z.output<typeof commentOnDraftInput>;
export type SettleCommentValues = z.output<typeof settleCommentInput>;
