import type { StatisticFigures } from "@rungs/shared/published-statistic";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";

/** The sizes that a withheld group might have, judged by all that is shown; both ends are possible. */
export interface FeasibleSize {
  group: string;
  low: number;
  high: number;
}

interface ShownSize {
  group: string;
  base: StatisticFigures["base"];
}

/**
 * The interval of each withheld group, for somebody who takes the shown sizes from one another. Where an organisation
 * stands in one group only the sizes add up to everyone; where it may stand in several, everyone is at most their sum.
 */
export function feasibleSizes(
  groups: readonly string[],
  addUp: boolean,
  shown: readonly ShownSize[],
): FeasibleSize[] {
  const baseOf = (name: string) => shown.find(({ group }) => group === name)?.base ?? null;
  const everyone = baseOf(EVERYONE);
  const [allLow, allHigh] = everyone ? [everyone.from, everyone.to ?? Infinity] : [0, Infinity];
  const low = (group: string) => baseOf(group)?.from ?? 0;
  const high = (group: string) => Math.min(baseOf(group)?.to ?? Infinity, allHigh);
  const withheld = groups.filter((group) => !baseOf(group));
  return withheld.map((group) => {
    const others = groups.filter((other) => other !== group);
    return {
      group,
      low: Math.max(0, allLow - sum(others.map(high))),
      high: addUp ? allHigh - sum(others.map(low)) : allHigh,
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
