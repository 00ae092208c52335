import { RELEASE_POLICY, type ReleasePolicy } from "@rungs/shared/release-policy";
import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";

import { buildCohorts, type Cohort } from "./build-cohorts.ts";
import type { StatisticRow } from "./statistic-row.ts";
import { declaredTables, type TableDeclaration } from "./declared-tables.ts";
import { figuresOf } from "./figures-of.ts";
import { prepareLeakSearch } from "./prepare-leak-search.ts";
import { dataMoment, quarterNumber } from "./quarters.ts";
import type { ShownCell, StatisticsRelease } from "./shown-cell.ts";

interface ReleaseInput {
  quarter: string;
  rows: readonly StatisticRow[];
  /** The releases before this one, oldest first, at least as far back as the policy compares. */
  earlier: readonly StatisticsRelease[];
  policy?: ReleasePolicy;
  tables?: readonly TableDeclaration[];
}

/**
 * Makes a quarter's release out of facts and of what was shown before. The same input gives the same release, in
 * whatever order the rows come, and there is no reader in it.
 */
export function releaseStatistics({
  quarter,
  rows,
  earlier,
  policy = RELEASE_POLICY,
  tables = declaredTables(policy),
}: ReleaseInput): StatisticsRelease {
  const standing = earlier.at(-1)?.cells ?? [];
  const firstQuarter = quarterNumber(quarter) - policy.comparedQuarters + 1;
  const visible = earlier.filter((release) => quarterNumber(release.quarter) >= firstQuarter);
  const cohorts = tables.flatMap((table) => buildCohorts(table, rows, dataMoment(quarter)));
  let fresh = cohorts.flatMap((cohort) => {
    const cell = cellOf(cohort, tables, quarter, policy);
    return cell && mayReissue(find(standing, cell), cell, policy) ? [cell] : [];
  });

  const findLeak = prepareLeakSearch({
    candidates: fresh,
    standing,
    visible: visible.map(({ cells }) => cells),
    tables,
    cohorts,
    policy,
  });
  for (;;) {
    const leak = findLeak(fresh);
    if (!leak) break;
    fresh = fresh.filter((cell) => cell !== leak);
  }

  const cells = cohorts.flatMap((cohort) => find(fresh, cohort) ?? find(standing, cohort) ?? []);
  return { quarter, cells };
}

/** A cell is made anew only if enough organisations are new to it, and none or enough of them have gone. */
function mayReissue(old: ShownCell | undefined, cell: ShownCell, { thresholds }: ReleasePolicy): boolean {
  if (!old) return true;
  const [before, now] = [new Set(old.units), new Set(cell.units)];
  const come = cell.units.filter((unit) => !before.has(unit)).length;
  const gone = old.units.filter((unit) => !now.has(unit)).length;
  return come >= thresholds.difference && (gone === 0 || gone >= thresholds.difference);
}

function cellOf(
  { table, group, values }: Cohort,
  tables: readonly TableDeclaration[],
  quarter: string,
  policy: ReleasePolicy,
): ShownCell | null {
  const declaration = tables.find(({ id }) => id === table)!;
  const figures = figuresOf(declaration, [...values.values()], quarter, policy);
  return figures && { table, group, units: [...values.keys()].sort(), figures };
}

function find(cells: readonly ShownCell[], { table, group }: { table: StatisticTable; group: string }) {
  return cells.find((cell) => cell.table === table && cell.group === group);
}
