import type { LocalizedText } from "./ladder.ts";

/** What an office writes and may share; each kind goes through the one door as a document of its own. */
export const DRAFT_KINDS = ["LADDER", "OFFICE", "ROLE", "PRACTICE", "COMMENT", "POST"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What every draft has, whatever its kind. */
export interface DraftContent {
  title: LocalizedText;
  /** The language it was written in, as a BCP 47 tag. */
  language: string;
}

/** What every finished document has, whatever its kind. */
export interface PublishedDocument extends DraftContent {
  /** When it was shared. */
  quarter: string;
}
