import type { Practice } from "@rungs/shared/practice";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind } from "@rungs/shared/vocabulary/practice";

/** An account as somebody would write it: every part in one language. */
export interface WrittenAccount {
  readonly title: string;
  readonly kind: PracticeKind;
  readonly maturity: Maturity;
  readonly functions: readonly OfficeFunction[];
  readonly problem: string;
  readonly context?: string;
  readonly done: string;
  readonly outcome?: string;
  readonly differently?: string;
}

/** An account of a demo office, and what its people do with it. */
export interface DemoPractice {
  readonly organizationIndex: number;
  readonly authorEmail: string;
  readonly state: "DRAFT" | "PUBLISHED";
  readonly practice: Practice;
}
