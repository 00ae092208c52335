import type { Industry, Region, ReportingLine, Size } from "@rungs/shared/vocabulary/organization";

import type { DemoPerson } from "./demo-person.ts";

/** A fictional organisation with all it would enter about itself. */
export interface DemoOrganization {
  readonly index: number;
  readonly name: string;
  /** Its ultimate parent, which some of them share; their network counts parents. */
  readonly unit: string;
  readonly aliases: readonly string[];
  /** Under `.example`, so that no mail ever arrives anywhere. */
  readonly domains: readonly string[];
  readonly products: readonly string[];
  readonly industry: Industry;
  readonly region: Region;
  readonly size: Size;
  readonly officeFoundedYear: number;
  readonly teamSize: number;
  readonly reportingLine: ReportingLine;
  /** The first is the owner; there is always an editor and a member. */
  readonly people: readonly [DemoPerson, DemoPerson, DemoPerson, ...DemoPerson[]];
}
