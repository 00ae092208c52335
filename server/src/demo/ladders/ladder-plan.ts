import type { LadderStrategy, Rank } from "@rungs/shared/vocabulary/ladder";

import type { DemoFamily } from "../content/families.ts";
import type { LadderShape } from "../demo-ladder.ts";

/** How a file names its levels. */
export type Naming =
  /** As peers would. */
  | "TITLES"
  /** As peers would, after the company's own code. */
  | "CODED"
  /** Junior, Senior, Staff … before the role. */
  | "GRADED"
  /** One title for all, told apart by the code alone. */
  | "SAME";

/** What one ladder of the network is to look like. */
export interface LadderPlan {
  readonly family: DemoFamily;
  readonly shape: LadderShape;
  readonly ranks: readonly Rank[];
  /** Ranks on a second track, of managers. */
  readonly managerRanks: readonly Rank[];
  /** Rows of a matrix; pages have none of their own or five axes. */
  readonly dimensions: number;
  readonly naming: Naming;
  readonly strategy: LadderStrategy;
  /** Whether the file names its company, people to write to, addresses and tickets. */
  readonly telling: boolean;
  readonly language: "en" | "zh-Hans";
  readonly state: "DRAFT" | "PUBLISHED";
}
