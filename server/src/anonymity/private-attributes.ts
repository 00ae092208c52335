import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";

/** What an organisation told the workspace about itself; null is not told. */
export interface PrivateAttributes {
  industry: Industry | null;
  region: Region | null;
  size: Size | null;
  officeFoundedYear: number | null;
  teamSize: number | null;
  reportingLine: ReportingLine | null;
}
