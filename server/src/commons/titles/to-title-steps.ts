import type { Rank } from "@rungs/shared/vocabulary/ladder";

import { nextSteps } from "./next-steps.ts";
import { rankSpread } from "./rank-spread.ts";
import type { TitleNextStep } from "./title-crosswalk.type.ts";
import type { TitleStep, TitleUse } from "./title-use.ts";
import { toPercent } from "./to-percent.ts";

/** More are no longer usual. */
const MOST_STEPS = 8;

/** What comes after a title in the ladders that use it; steps that hardly any ladder has are left out. */
export function toTitleSteps(uses: readonly TitleUse[]): TitleNextStep[] {
  const own = new Set(uses.map(({ key }) => key));
  // A level above that bears the same title is the same title still; what counts is where one leaves it.
  const leaving = uses.flatMap(({ ladder, next }): { ladder: string; step: TitleStep | null }[] => {
    const others = next.filter(({ key }) => !own.has(key));
    if (others.length > 0) return others.map((step) => ({ ladder, step }));
    return next.length > 0 ? [] : [{ ladder, step: null }];
  });
  return nextSteps(leaving, ({ step }) => (step ? { key: step.key, step } : null))
    .map(({ step, share }) => ({
      title: step?.title.value ?? null,
      rank: step
        ? usualRank(leaving.flatMap((one) => (one.step?.key === step.key ? [one.step.rank] : [])))
        : null,
      percent: toPercent(share),
    }))
    .filter(({ percent }) => percent > 0)
    .slice(0, MOST_STEPS);
}

function usualRank(ranks: readonly Rank[]): Rank | null {
  return rankSpread(ranks.map((rank, index) => ({ ladder: String(index), rank })))?.median ?? null;
}
