import { parentOf } from "@rungs/shared/vocabulary/face-tree";
import type { ReportingLine, Size } from "@rungs/shared/vocabulary/organization";
import type { EntityManager } from "typeorm";

import type { StatisticRow } from "#server/anonymity/statistics/build-cohorts.ts";
import { dataMoment, startOfQuarter } from "#server/anonymity/statistics/quarters.ts";

/** A fact with the organisation it is of, which never goes further than the private release. */
export interface OrganizationFact extends StatisticRow {
  organizationId: string;
}

/** Reads what a release of this quarter may tell of: the verified members and their ladders as they were then. */
export async function readFacts(manager: EntityManager, quarter: string): Promise<OrganizationFact[]> {
  const since = dataMoment(quarter);
  const members = await manager.query<
    { organization_id: string; unit: string; size: Size | null; reporting_line: ReportingLine | null }[]
  >("SELECT organization_id, unit, size, reporting_line FROM census_members($1)", [since]);
  const ladders = await manager.query<
    { organization_id: string; unit: string; role_family: string; levels: number; confirmed_at: Date }[]
  >("SELECT organization_id, unit, role_family, levels, confirmed_at FROM census_ladders($1, $2)", [
    since,
    startOfQuarter(quarter),
  ]);
  return [
    ...members.flatMap(({ organization_id: organizationId, unit, size, reporting_line: value }) => {
      const group = size && parentOf("size", size);
      if (group === null || value === null) return [];
      return [{ table: "REPORTING_LINE_BY_SIZE" as const, organizationId, unit, group, value, since }];
    }),
    ...ladders.map((ladder) => ({
      table: "LEVELS_BY_ROLE_FAMILY" as const,
      organizationId: ladder.organization_id,
      unit: ladder.unit,
      group: ladder.role_family,
      value: ladder.levels,
      since: ladder.confirmed_at,
    })),
  ];
}
