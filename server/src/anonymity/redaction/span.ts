import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

/** A marked stretch of a text: offsets are UTF-16 units of the text as its author wrote it. */
export interface Span {
  start: number;
  end: number;
  category: FindingCategory;
  /** The marked characters, as written. */
  surface: string;
  /** The type word suggested in its place. */
  replacement: string;
  /** Whether a person may decide that it stays. */
  mayKeep: boolean;
}

/** What a stage proposes, before stages are laid over one another; the surface follows from the offsets. */
export type Mark = Omit<Span, "surface">;
