import type { EvidenceType } from "@rungs/shared/vocabulary/evidence";

/** What a sentence must say, all of it at once, to credit one kind of evidence. */
export interface EvidenceRule {
  type: EvidenceType;
  says: RegExp;
  also?: RegExp;
  unless?: RegExp;
}

/** How one language speaks of work outside the company. */
export interface EvidenceRules {
  /** A sentence that says this takes credit away, or sees none. */
  denied: RegExp;
  /** Happens inside the company … */
  inside: RegExp;
  /** … unless the same sentence says that it happens outside as well. */
  outsideToo: RegExp;
  rules: readonly EvidenceRule[];
}
