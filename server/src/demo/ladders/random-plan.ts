import type { Rank } from "@rungs/shared/vocabulary/ladder";

import { type DemoFamily, FAMILIES } from "../content/families.ts";
import type { LadderShape } from "../demo-ladder.ts";
import type { Random } from "../random.ts";
import type { LadderPlan, Naming } from "./ladder-plan.ts";

/** A plan for networks larger than the demo, of the same kinds in like proportions. */
export function randomPlan(random: Random): LadderPlan {
  const family = random.pick(Object.keys(FAMILIES) as DemoFamily[]);
  const shape = random.weighted<LadderShape>({
    ROLE_PAGE: 22,
    LEVEL_PAGE: 22,
    AXES_PAGE: 8,
    LEVELS_AS_COLUMNS: 32,
    LEVELS_AS_ROWS: 16,
  });
  const levels = shape === "ROLE_PAGE" ? random.int(2, 4) : random.int(3, 8);
  const first = random.int(1, 10 - levels);
  const isMatrix = shape === "LEVELS_AS_COLUMNS" || shape === "LEVELS_AS_ROWS";
  return {
    family,
    shape,
    ranks: Array.from({ length: levels }, (_, index) => (first + index) as Rank),
    managerRanks: shape === "LEVELS_AS_COLUMNS" && random.chance(0.15) ? [5, 6, 7] : [],
    dimensions: shape === "AXES_PAGE" ? 5 : isMatrix ? random.int(3, 12) : 0,
    naming: namingFor(shape, family, random),
    strategy: random.weighted({ OSPO_SPECIFIC: 65, LENS_ON_STANDARD: 26, STANDARD_ONLY: 9 }),
    telling: random.chance(0.4),
    language: "en",
    state: "PUBLISHED",
  };
}

function namingFor(shape: LadderShape, family: DemoFamily, random: Random): Naming {
  if (shape === "AXES_PAGE") return "SAME";
  if (shape === "LEVEL_PAGE") return random.chance(0.7) ? "GRADED" : "CODED";
  const isProgram = ["PROGRAM_MANAGER", "TECHNICAL_PROGRAM_MANAGER", "OSPO_LEAD"].includes(family);
  return random.weighted({ TITLES: 45, CODED: 45, SAME: isProgram ? 0 : 10 });
}
