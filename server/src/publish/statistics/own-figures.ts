import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";
import type { DataSource, EntityManager } from "typeorm";

import { cellsOfUnit } from "#server/anonymity/statistics/cells-of-unit.ts";
import type { Values } from "#server/anonymity/statistics/statistic-row.ts";
import { type Census, declaredTables } from "#server/anonymity/statistics/declared-tables.ts";
import {
  type CountedOffice,
  type Facts,
  ladderFacts,
  officeFacts,
  practicesFacts,
  type OfficePlacement,
  placementFacts,
  rowOf,
} from "#server/anonymity/statistics/facts.ts";
import { findOrganizationProfile } from "#server/identity/organization-profile.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";

/** Where an organisation stands in the statistics: of each table the cells it belongs to, with what it has itself. */
export interface OwnFigures {
  /** Only offices with a complete profile are counted. */
  hasCompleteProfile: boolean;
  cells: { table: StatisticTable; group: string; values: Values }[];
}

const UNKNOWN: CountedOffice = {
  industry: null,
  region: null,
  size: null,
  officeFoundedYear: null,
  teamSize: null,
  reportingLine: null,
};

/** What the tables would count of this organisation by its profile as it stands and all that it writes, drafts included. */
export async function findOwnFigures(
  workspace: DataSource,
  organizationId: string,
  now: Date,
): Promise<OwnFigures> {
  const profile = (await findOrganizationProfile(workspace, organizationId)) ?? UNKNOWN;
  const { ladders, placements, practices } = await inOrganization(
    workspace,
    organizationId,
    async (manager) => ({
      ladders: await readOwnLadders(manager, organizationId),
      placements: await readOwnPlacements(manager, organizationId),
      practices: await readOwnPractices(manager, organizationId),
    }),
  );
  const facts: Record<Census, readonly Facts[]> = {
    OFFICES: [officeFacts(profile, now)],
    LADDERS: ladders.map((ladder) => ladderFacts({ ...profile, ...ladder }, now)),
    PLACEMENTS: placements.map((placement) => placementFacts({ ...profile, ...placement }, now)),
    PRACTICES: practices.length > 0 ? [practicesFacts({ ...profile, practices }, now)] : [],
  };
  return {
    hasCompleteProfile: Object.values(profile).every((value) => value !== null),
    cells: declaredTables(RELEASE_POLICY).flatMap((table) => {
      const rows = facts[table.census].flatMap((one) => rowOf(table, one) ?? []);
      return [...cellsOfUnit(table, rows)].map(([group, values]) => ({ table: table.id, group, values }));
    }),
  };
}

async function readOwnLadders(
  manager: EntityManager,
  organizationId: string,
): Promise<{ roleFamily: RoleFamily | null; ranks: Rank[] }[]> {
  return manager.query(
    `SELECT content ->> 'roleFamily' AS "roleFamily",
       jsonb_path_query_array(content, 'lax $.levels[*].rank ? (@ != null)') AS ranks
     FROM draft WHERE organization_id = $1 AND kind = 'LADDER' ORDER BY id`,
    [organizationId],
  );
}

/** What the organisation writes about, and what it said that it does too. */
async function readOwnPractices(manager: EntityManager, organizationId: string): Promise<PracticeKind[]> {
  const rows = await manager.query<{ kind: PracticeKind }[]>(
    `SELECT content ->> 'kind' AS kind FROM draft WHERE organization_id = $1 AND kind = 'PRACTICE'
     UNION SELECT kind FROM practice_done_too WHERE organization_id = $1 ORDER BY kind`,
    [organizationId],
  );
  return rows.map(({ kind }) => kind);
}

/** What it tells of its functions now; none that it leaves out. */
async function readOwnPlacements(
  manager: EntityManager,
  organizationId: string,
): Promise<Pick<OfficePlacement, "officeFunction" | "placement">[]> {
  return manager.query(
    `SELECT one ->> 'function' AS "officeFunction", one ->> 'placement' AS placement
     FROM draft, jsonb_array_elements(content -> 'placements') AS one
     WHERE organization_id = $1 AND kind = 'OFFICE' AND one ->> 'to' IS NULL ORDER BY 1`,
    [organizationId],
  );
}
