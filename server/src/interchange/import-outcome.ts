import type { Ladder } from "@rungs/shared/ladder";

/** What the importer may tell about something it inferred or left out; codes are stable. */
export type ImportWarningCode =
  | "axis-unknown"
  | "dash-read-as-not-expected"
  | "heading-inferred"
  | "left-out-author"
  | "left-out-cell"
  | "left-out-code"
  | "left-out-front-matter"
  | "left-out-html"
  | "left-out-image"
  | "left-out-lead-in"
  | "left-out-link"
  | "left-out-list"
  | "left-out-section"
  | "left-out-table"
  | "left-out-text"
  | "levels-reversed"
  | "more-warnings"
  | "name-truncated"
  | "text-truncated"
  | "title-from-file-name";

/** One thing the person should look at after an import; the line counts from 1. */
export type ImportWarning = { code: ImportWarningCode; line: number | null; message: string };

/** Why a file could not become a ladder; codes are stable. */
export type ImportProblemCode =
  | "binary-file"
  | "cell-too-long"
  | "csv-unreadable"
  | "empty-file"
  | "file-too-large"
  | "no-levels-found"
  | "nested-too-deep"
  | "nothing-expected"
  | "quote-not-closed"
  | "too-many-characters"
  | "too-many-columns"
  | "too-many-conditions"
  | "too-many-dimensions"
  | "too-many-expectations"
  | "too-many-levels"
  | "too-many-lines"
  | "too-many-marks"
  | "too-many-overview-paragraphs"
  | "too-many-rows"
  | "web-page"
  | "wrong-encoding";

/** The reason a file is refused, as one sentence a leader understands. */
export type ImportProblem = { code: ImportProblemCode; line: number | null; message: string };

/** The names of the formats the importer reads. */
export type LadderFormatName =
  "csv-matrix" | "markdown-role" | "markdown-axes" | "markdown-levels" | "markdown-table";

/** A ladder with all that was inferred or left out, or the one reason why there is none. */
export type ReadLadderResult =
  | { ok: true; format: LadderFormatName; ladder: Ladder; warnings: ImportWarning[] }
  | { ok: false; problem: ImportProblem };
