/** What shows that somebody works outside the company too, so that a ladder can give credit for it (product.md C16). */
export const EVIDENCE_TYPES = [
  "UPSTREAM_COMMIT",
  "REVIEW",
  "TALK",
  "GOVERNANCE_SEAT",
  "DOCUMENTATION",
  "COMMUNITY_ORGANIZING",
  "STANDARDS",
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];
