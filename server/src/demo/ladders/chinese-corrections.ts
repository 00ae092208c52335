import type { ChineseBank } from "../content/chinese.ts";
import type { LadderCorrections } from "../demo-ladder.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import { payOfLevel } from "./pay-of-level.ts";

/** What the author of a Chinese ladder sets right after the import. */
export function chineseCorrections(plan: LadderPlan, bank: ChineseBank): LadderCorrections {
  return {
    title: bank.title,
    roleFamily: bank.family,
    strategy: plan.strategy,
    strategyRationale: bank.rationale,
    individualContributor: null,
    mission: bank.mission,
    tracks: [],
    levels: plan.ranks.map((rank) => ({
      externalTitles: [bank.titles[rank - 1] ?? bank.title],
      rank,
      newToOpenSource: rank <= 2,
      ...payOfLevel(plan, rank),
      track: null,
    })),
  };
}
