import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";
import type { DataSource, EntityManager } from "typeorm";

import { quarterOf } from "#server/anonymity/quarter.ts";
import { declaredTables } from "#server/anonymity/statistics/declared-tables.ts";
import { quarterNumber } from "#server/anonymity/statistics/quarters.ts";
import { releaseStatistics } from "#server/anonymity/statistics/release-statistics.ts";
import type { ShownCell } from "#server/anonymity/statistics/shown-cell.ts";
import { statisticText, toStatisticDocument } from "#server/anonymity/statistics/to-statistic-document.ts";

import { type OrganizationFact, readFacts } from "./read-facts.ts";

/** A shown cell as the workspace keeps it: with the organisations behind it and the unit each belonged to. */
interface StoredCell extends Omit<ShownCell, "units"> {
  organizations: [id: string, unit: string][];
}

/**
 * Makes the release of the quarter that `now` is in, once: a second or a late run changes nothing, and a clock that
 * went back makes nothing. A release that would show nothing is not kept, so that the first facts need not wait for
 * another quarter.
 */
export async function releaseQuarter(worker: DataSource, now: Date): Promise<"released" | "nothing to do"> {
  const quarter = quarterOf(now);
  return worker.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:statistics'))");
    const stored = await manager.query<{ quarter: string; cells: StoredCell[] }[]>(
      "SELECT quarter, cells FROM statistics_release ORDER BY quarter",
    );
    const newest = stored.at(-1);
    if (newest && quarterNumber(newest.quarter) >= quarterNumber(quarter)) return "nothing to do";

    const tables = declaredTables(RELEASE_POLICY);
    const facts = await readFacts(manager, quarter, tables);
    const unitOf = await readUnits(manager);
    const earlier = stored.map((release) => ({
      quarter: release.quarter,
      cells: release.cells.map((cell) => toShownCell(cell, unitOf)),
    }));
    const release = releaseStatistics({ quarter, rows: facts, earlier, tables });
    if (release.cells.length === 0) return "nothing to do";

    const cells = release.cells.map((cell) => toStoredCell(cell, quarter, facts, newest?.cells ?? []));
    const documents = tables.map((table) => statisticText(toStatisticDocument(table, release)));
    await manager.query(
      "INSERT INTO statistics_release (quarter, policy_version, cells, documents) VALUES ($1, $2, $3, $4)",
      [quarter, RELEASE_POLICY.version, JSON.stringify(cells), documents],
    );
    return "released";
  });
}

async function readUnits(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ organization_id: string; unit: string }[]>(
    "SELECT organization_id, unit FROM census_units()",
  );
  return new Map(rows.map(({ organization_id: id, unit }) => [id, unit]));
}

/** Counts by the parents that are known today: two that turn out to be one were one all along. */
function toShownCell(
  { table, group, figures, organizations }: StoredCell,
  unitOf: ReadonlyMap<string, string>,
): ShownCell {
  const units = [...new Set(organizations.map(([id, unit]) => unitOf.get(id) ?? unit))].sort();
  return { table, group, figures, units };
}

function toStoredCell(
  { table, group, figures, units }: ShownCell,
  quarter: string,
  facts: readonly OrganizationFact[],
  before: readonly StoredCell[],
): StoredCell {
  if (figures.quarter !== quarter) {
    return before.find((cell) => cell.table === table && cell.group === group)!;
  }
  const contributors = new Set(units);
  const organizations = new Map(
    facts
      .filter((fact) => fact.table === table && (group === EVERYONE || fact.groups.includes(group)))
      .filter(({ unit }) => contributors.has(unit))
      .map(({ organizationId, unit }) => [organizationId, unit]),
  );
  return { table, group, figures, organizations: [...organizations].sort() };
}
