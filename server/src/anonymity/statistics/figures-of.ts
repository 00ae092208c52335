import type { StatisticFigures } from "@rungs/shared/published-statistic";
import type { ReleasePolicy } from "@rungs/shared/release-policy";

import type { Values } from "./statistic-row.ts";
import type { TableDeclaration } from "./declared-tables.ts";
import { quantilesOf } from "./quantiles.ts";
import { sharesOf } from "./shares.ts";

/** The numbers of one group, banded and rounded; null where nothing of them may be shown. */
export function figuresOf(
  table: TableDeclaration,
  values: readonly Values[],
  quarter: string,
  policy: ReleasePolicy,
): StatisticFigures | null {
  if (values.length < minimumOf(table, policy)) return null;
  const made = { quarter, policyVersion: policy.version };
  if (table.kind !== "QUANTILES") {
    return {
      ...made,
      base: bandOf(values.length, policy.baseBands.shares),
      shares: sharesOf(values, table.values, policy),
      quantiles: null,
    };
  }
  const quantiles = quantilesOf(values.flat().map(Number), table.measure, policy);
  if (quantiles.length === 0) return null;
  return { ...made, base: bandOf(values.length, policy.baseBands.quantiles), shares: null, quantiles };
}

/** How many organisations a group needs before anything of it is shown. */
function minimumOf({ kind }: TableDeclaration, { thresholds, shares }: ReleasePolicy): number {
  return kind === "QUANTILES" ? thresholds.centre : Math.max(thresholds.centre, shares.steps[0]!.from);
}

/** The band that a number of organisations falls in; the last is open. */
function bandOf(count: number, starts: readonly number[]): StatisticFigures["base"] {
  const place = starts.findLastIndex((start) => count >= start);
  if (place < 0) throw new Error("So few organisations are told of by no band.");
  const next = starts[place + 1];
  return { from: starts[place]!, to: next === undefined ? null : next - 1 };
}
