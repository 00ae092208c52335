import type { SaveOrganizationProfileValues } from "@rungs/shared/inputs/identity";
import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

/** The private attributes of an organisation, exact; only the door turns them into a face. */
export interface OrganizationProfile {
  industry: Industry | null;
  region: Region | null;
  size: Size | null;
  officeFoundedYear: number | null;
  teamSize: number | null;
  reportingLine: ReportingLine | null;
}

const COLUMNS = `industry, region, size, office_founded_year AS "officeFoundedYear", team_size AS "teamSize",
  reporting_line AS "reportingLine"`;

/** Finds the profile of one organisation; null until somebody fills it in. */
export async function findOrganizationProfile(
  workspace: DataSource,
  organizationId: string,
): Promise<OrganizationProfile | null> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const rows = await manager.query<OrganizationProfile[]>(
      `SELECT ${COLUMNS} FROM organization_profile WHERE organization_id = $1`,
      [organizationId],
    );
    return rows[0] ?? null;
  });
}

/** Replaces the profile of one organisation; what is not given is not known. */
export async function saveOrganizationProfile(
  workspace: DataSource,
  organizationId: string,
  profile: SaveOrganizationProfileValues,
): Promise<OrganizationProfile> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const rows = await manager.query<OrganizationProfile[]>(
      `INSERT INTO organization_profile
         (organization_id, industry, region, size, office_founded_year, team_size, reporting_line)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organization_id) DO UPDATE SET industry = excluded.industry, region = excluded.region,
         size = excluded.size, office_founded_year = excluded.office_founded_year,
         team_size = excluded.team_size, reporting_line = excluded.reporting_line, updated_at = now()
       RETURNING ${COLUMNS}`,
      [
        organizationId,
        profile.industry,
        profile.region,
        profile.size,
        profile.officeFoundedYear,
        profile.teamSize,
        profile.reportingLine,
      ],
    );
    return rows[0]!;
  });
}
