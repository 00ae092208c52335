import type { LadderStrategy, Rank, RoleFamily, TrackKind } from "@rungs/shared/vocabulary/ladder";

/** The forms in which offices keep their ladders. */
export type LadderShape = "ROLE_PAGE" | "LEVEL_PAGE" | "AXES_PAGE" | "LEVELS_AS_COLUMNS" | "LEVELS_AS_ROWS";

/** What the author adds to one level after the import. */
export interface LevelCorrection {
  readonly externalTitles: readonly [string, ...string[]];
  readonly rank: Rank;
  readonly newToOpenSource: boolean | null;
  /** The company's own grade for pay, and the step in pay from the level below in percent. */
  readonly grade: string | null;
  readonly payStep: number | null;
  /** The track the level belongs to, counted from 1. */
  readonly track: number | null;
}

/** What the author sets right after the import; levels in the order of the file. */
export interface LadderCorrections {
  readonly title: string;
  readonly roleFamily: RoleFamily;
  readonly strategy: LadderStrategy;
  readonly strategyRationale: string | null;
  readonly individualContributor: boolean | null;
  readonly mission: string | null;
  readonly tracks: readonly { readonly name: string; readonly kind: TrackKind }[];
  readonly levels: readonly LevelCorrection[];
}

/** A ladder as a file that an office uploads, and what its author then does with it. */
export interface DemoLadder {
  readonly index: number;
  readonly organizationIndex: number;
  readonly authorEmail: string;
  readonly state: "DRAFT" | "PUBLISHED";
  readonly shape: LadderShape;
  readonly language: "en" | "zh-Hans";
  readonly fileName: string;
  readonly content: string;
  readonly corrections: LadderCorrections;
  /** What stands for the office's own words, longest first; unknown words not named here are kept. */
  readonly replacements: readonly { readonly surface: string; readonly replacement: string }[];
  /** What a faultless import of the file yields. */
  readonly yields: { readonly levels: number; readonly dimensions: number };
}
