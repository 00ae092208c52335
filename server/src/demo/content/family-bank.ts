import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";

/**
 * One line in two wordings. `{a|b}` is worded by how far up the stage a level stands; `[company]` and `[product]`
 * stand for the office's own name and product.
 */
export type Wordings = readonly [string, string];

/** The six stages of one thing a role is measured by, from first steps to leading the field. */
export type Stages = readonly [Wordings, Wordings, Wordings, Wordings, Wordings, Wordings];

/** One row of a matrix: its names and what it asks at each stage. */
export interface DimensionBank {
  readonly names: Wordings;
  readonly stages: Stages;
}

/** The sentences from which the ladders of one role family are composed. */
export interface FamilyBank {
  readonly family: RoleFamily;
  /** The role as a file would name it. */
  readonly role: string;
  /** What the role works with, to be read after "across" or "of". */
  readonly work: string;
  /** The titles peers use, one for each rank of the neutral scale. */
  readonly titles: readonly [string, string, string, string, string, string, string, string, string, string];
  readonly overview: readonly [string, string, string];
  readonly missions: Wordings;
  /** One summary a stage. */
  readonly summaries: readonly [string, string, string, string, string, string];
  readonly dimensions: readonly DimensionBank[];
  readonly strategic: readonly string[];
  readonly operational: readonly string[];
  readonly tactical: readonly string[];
  /** Lines every level has; `{a|b|c}` is worded by how high the level stands. */
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly conditions: readonly string[];
}
