import type { EntityManager } from "typeorm";

import type { StatisticRow } from "#server/anonymity/statistics/statistic-row.ts";
import type { Census, TableDeclaration } from "#server/anonymity/statistics/declared-tables.ts";
import {
  type CountedLadder,
  type CountedOffice,
  type CountedPractices,
  type Facts,
  ladderFacts,
  officeFacts,
  practicesFacts,
  type OfficePlacement,
  placementFacts,
  rowOf,
} from "#server/anonymity/statistics/facts.ts";
import { dataMoment, startOfQuarter } from "#server/anonymity/statistics/quarters.ts";

/** A fact with the organisation it is of, which never goes further than the private release. */
export interface OrganizationFact extends StatisticRow {
  organizationId: string;
}

/** How what a census counts is brought into the words of the tables. */
const FACTS: Record<Census, (counted: never, moment: Date) => Facts> = {
  OFFICES: (office: CountedOffice, moment) => officeFacts(office, moment),
  LADDERS: (ladder: CountedLadder, moment) => ladderFacts(ladder, moment),
  PRACTICES: (practices: CountedPractices, moment) => practicesFacts(practices, moment),
  PLACEMENTS: (placement: OfficePlacement, moment) => placementFacts(placement, moment),
};

/** Reads what a release of this quarter may tell of: what the verified members had then, for each of these tables. */
export async function readFacts(
  manager: EntityManager,
  quarter: string,
  tables: readonly TableDeclaration[],
): Promise<OrganizationFact[]> {
  const facts: OrganizationFact[] = [];
  for (const census of new Set(tables.map((table) => table.census))) {
    const counted = await manager.query<
      { organization_id: string; unit: string; since: Date; facts: object }[]
    >(`SELECT organization_id, unit, since, facts FROM counted_${census.toLowerCase()}($1, $2)`, [
      dataMoment(quarter),
      startOfQuarter(quarter),
    ]);
    for (const { organization_id: organizationId, unit, since, facts: one } of counted) {
      const known = FACTS[census](one as never, dataMoment(quarter));
      for (const table of tables.filter((table) => table.census === census)) {
        const row = rowOf(table, known);
        if (row) facts.push({ ...row, organizationId, unit, since });
      }
    }
  }
  return facts;
}
