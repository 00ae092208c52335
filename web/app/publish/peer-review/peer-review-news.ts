import type { Outcome } from "./peer-review.operations.ts";

/** What the page says has just been done. */
export const PEER_REVIEW_NEWS = [
  "ASKED",
  "STOPPED",
  "APPROVED",
  "TAKEN_BACK",
  "COMMENTED",
  "SETTLED",
] as const;
export type PeerReviewNews = (typeof PEER_REVIEW_NEWS)[number];

/** Why something was not done. */
export type PeerReviewRefusal = Extract<Outcome, { __typename: "PeerReviewRefused" }>["reason"] | "EMPTY";
