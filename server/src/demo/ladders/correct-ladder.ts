import type { FamilyBank } from "../content/family-bank.ts";
import type { LadderCorrections } from "../demo-ladder.ts";
import type { Random } from "../random.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import { type NamedLevel, PLAIN_GRADES } from "./name-levels.ts";
import { payOfLevel } from "./pay-of-level.ts";
import { STRATEGY_REASONS } from "./strategy-reasons.ts";
import { NEUTRAL_WORDS, wordLine } from "./word-line.ts";

/** What the author of an English ladder sets right after the import. */
export function correctLadder(
  plan: LadderPlan,
  bank: FamilyBank,
  levels: readonly NamedLevel[],
  title: string,
  random: Random,
): LadderCorrections {
  const hasTracks = plan.managerRanks.length > 0;
  const newcomersUpTo = highestRankForNewcomers(random);
  const highest = Math.max(...plan.ranks);
  return {
    title,
    roleFamily: bank.family,
    strategy: plan.strategy,
    strategyRationale: random.chance(0.8) ? random.pick(STRATEGY_REASONS[plan.strategy]) : null,
    individualContributor: hasTracks ? null : highest <= 6 ? true : null,
    mission: random.chance(0.75) ? wordLine(random.pick(bank.missions), 0, NEUTRAL_WORDS) : null,
    tracks: hasTracks
      ? [
          { name: "Individual contributors", kind: "INDIVIDUAL" },
          { name: "Managers", kind: "MANAGEMENT" },
        ]
      : [],
    levels: levels.map(({ rank, isManager, externalTitle }) => ({
      externalTitles: plan.shape === "ROLE_PAGE" ? [externalTitle, PLAIN_GRADES[rank]] : [externalTitle],
      rank,
      newToOpenSource: newcomersUpTo === null ? null : rank <= newcomersUpTo,
      ...payOfLevel(plan, rank),
      track: hasTracks ? (isManager ? 2 : 1) : null,
    })),
  };
}

/** Up to which rank the office hires people new to open source; null where it does not say. */
function highestRankForNewcomers(random: Random): number | null {
  return random.chance(0.2) ? null : random.pick([1, 2, 2, 3, 3, 3, 4]);
}
