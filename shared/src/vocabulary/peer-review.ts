/** How far a draft has come among the colleagues who read it before it is published (product.md C5). */
export const PEER_REVIEW_STATES = ["DRAFT", "IN_PEER_REVIEW", "APPROVED"] as const;
export type PeerReviewState = (typeof PEER_REVIEW_STATES)[number];

/** What people do to a draft in peer review. */
export const PEER_REVIEW_ACTS = ["ASKED", "STOPPED", "APPROVED", "TAKEN_BACK"] as const;
export type PeerReviewAct = (typeof PEER_REVIEW_ACTS)[number];

/** What the history of a draft tells: those, that it was changed meanwhile, and that it was published. */
export const PEER_REVIEW_STEPS = [...PEER_REVIEW_ACTS, "CHANGED", "PUBLISHED"] as const;
export type PeerReviewStep = (typeof PEER_REVIEW_STEPS)[number];

/** The most approvals that an organisation may ask of a publication. */
export const MOST_APPROVALS = 3;
