import type { StatisticFigures } from "@rungs/shared/published-statistic";
import type { ReleasePolicy } from "@rungs/shared/release-policy";

import { evenScale, figureAt, nearestStep } from "./round-to-step.ts";

/** The part of a group that has each value, rounded; a part near nothing or everything is told as an end only. */
export function sharesOf(
  values: readonly string[],
  vocabulary: readonly string[],
  { shares }: Pick<ReleasePolicy, "shares">,
): NonNullable<StatisticFigures["shares"]> {
  const step = values.length >= shares.fineFrom ? shares.fineStep : shares.step;
  const scale = evenScale(step, shares.atMost, shares.atLeast);
  return vocabulary.map((value) => {
    const percent = (100 * values.filter((own) => own === value).length) / values.length;
    const figure = figureAt(nearestStep(percent, scale), scale);
    return { value, percent: figure.value, bound: figure.bound };
  });
}
