import type { StatisticFigures } from "@rungs/shared/published-statistic";
import type { ReleasePolicy } from "@rungs/shared/release-policy";

import type { Values } from "./statistic-row.ts";
import { evenScale, figureAt, nearestStep } from "./round-to-step.ts";

/** The part of a group that has each value, of one or of several, rounded; a part near nothing or everything is told as an end only. */
export function sharesOf(
  values: readonly Values[],
  vocabulary: readonly string[],
  { shares }: Pick<ReleasePolicy, "shares">,
): NonNullable<StatisticFigures["shares"]> {
  const step = shares.steps.findLast(({ from }) => values.length >= from)!.percent;
  // A step that is wider than the ends holds them in its half.
  const atMost = Math.max(shares.atMost, step / 2);
  const scale = evenScale(step, atMost, Math.min(shares.atLeast, 100 - step / 2));
  return vocabulary.map((value) => {
    const percent = (100 * values.filter((own) => own.includes(value)).length) / values.length;
    const figure = figureAt(nearestStep(percent, scale), scale);
    return { value, percent: figure.value, bound: figure.bound };
  });
}
