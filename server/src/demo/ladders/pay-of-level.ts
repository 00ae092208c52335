import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { LevelCorrection } from "../demo-ladder.ts";
import type { LadderPlan } from "./ladder-plan.ts";

const STEPS = [0, 8, 10, 12, 15, 18, 15, 20, 22, 25] as const;

/** What an office says inside of the pay at a level: every second one names its grades and the steps between them. */
export function payOfLevel({ ranks }: LadderPlan, rank: Rank): Pick<LevelCorrection, "grade" | "payStep"> {
  if (ranks.length % 2 === 1) return { grade: null, payStep: null };
  const isLowest = rank === Math.min(...ranks);
  return { grade: `GX${rank * 5 + 10}`, payStep: isLowest ? null : (STEPS[rank - 1] ?? null) };
}
