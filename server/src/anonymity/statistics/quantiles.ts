import type { StatisticFigures } from "@rungs/shared/published-statistic";
import type { ReleasePolicy } from "@rungs/shared/release-policy";
import type { Quantile } from "@rungs/shared/vocabulary/statistics";

import type { Measure } from "./declared-tables.ts";
import { evenScale, type Figure, figureAt, nearestStep, ratioScale, type Scale } from "./round-to-step.ts";

const PLACES: readonly { quantile: Quantile; at: number; threshold: keyof ReleasePolicy["thresholds"] }[] = [
  { quantile: "P10", at: 0.1, threshold: "tenths" },
  { quantile: "P25", at: 0.25, threshold: "quarters" },
  { quantile: "MEDIAN", at: 0.5, threshold: "centre" },
  { quantile: "P75", at: 0.75, threshold: "quarters" },
  { quantile: "P90", at: 0.9, threshold: "tenths" },
];

/** The quantiles that so many organisations let be shown; one that would be somebody's own number is left out. */
export function quantilesOf(
  values: readonly number[],
  measure: Measure,
  policy: Pick<ReleasePolicy, "thresholds" | "centralValues" | "levels" | "ranks" | "pay">,
): NonNullable<StatisticFigures["quantiles"]> {
  const sorted = values.toSorted((a, b) => a - b);
  const scale = scaleOf(measure, policy);
  return PLACES.filter(({ threshold }) => sorted.length >= policy.thresholds[threshold]).flatMap(
    ({ quantile, at }) => {
      const figure = roundAmong(sorted, centralMean(sorted, at, policy.centralValues), scale);
      return figure ? [{ quantile, value: figure.value, bound: figure.bound }] : [];
    },
  );
}

/**
 * The mean of the order statistics around a quantile: 5, or 3 where the ends are near, one more where the quantile lies
 * between two. The smallest and the largest are never among them, so no single number can pull it anywhere.
 */
export function centralMean(
  sorted: readonly number[],
  at: number,
  { usual, atLeast }: ReleasePolicy["centralValues"],
): number {
  const place = at * (sorted.length - 1);
  const isBetween = Math.abs(place - Math.floor(place) - 0.5) < 1e-9;
  const low = isBetween ? Math.floor(place) : Math.round(place);
  const high = isBetween ? Math.ceil(place) : low;
  const reach = Math.min((usual - 1) / 2, low - 1, sorted.length - 2 - high);
  const central = sorted.slice(low - reach, high + reach + 1);
  if (central.length < atLeast)
    throw new Error("Too few numbers stand around a quantile to hide each of them.");
  return central.reduce((sum, value) => sum + value, 0) / central.length;
}

/**
 * The nearest step that is nobody's own number, unless at least three stand there: one step aside where it is, and
 * nothing where that one is somebody's too.
 */
function roundAmong(sorted: readonly number[], mean: number, scale: Scale): Figure | null {
  const nearest = nearestStep(mean, scale);
  const aside = scale.toSteps(mean) >= nearest ? 1 : -1;
  const isHidden = (steps: number) => {
    const shown = scale.fromSteps(steps);
    if (!sorted.some((value) => Math.abs(value - shown) < 1e-9)) return true;
    return sorted.filter((value) => nearestStep(value, scale) === steps).length >= 3;
  };
  const steps = [nearest, nearest + aside, nearest - aside].find(isHidden);
  return steps === undefined ? null : figureAt(steps, scale);
}

function scaleOf(
  measure: Measure,
  { levels, ranks, pay }: Pick<ReleasePolicy, "levels" | "ranks" | "pay">,
): Scale {
  if (measure === "PAY") return ratioScale(pay.ratio, 0, Number.POSITIVE_INFINITY);
  const { step, atMost, atLeast } = measure === "LEVELS" ? levels : ranks;
  return evenScale(step, atMost, atLeast);
}
