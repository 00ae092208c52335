import { NOT_GIVEN, officeAgeBand, teamSizeBand } from "@rungs/shared/vocabulary/face-tree";

import type { PrivateAttributes } from "../private-attributes.ts";
import { yearOfQuarter } from "../quarter.ts";
import type { AtlasValues } from "./atlas.ts";

/** The place of an organisation in every tree at a quarter; what it has not told is a place of its own. */
export function valuesOf(attributes: PrivateAttributes, quarter: string): AtlasValues {
  return {
    industry: attributes.industry ?? NOT_GIVEN,
    region: attributes.region ?? NOT_GIVEN,
    size: attributes.size ?? NOT_GIVEN,
    teamSize: teamSizeBand(attributes.teamSize) ?? NOT_GIVEN,
    officeAge: officeAgeBand(attributes.officeFoundedYear, yearOfQuarter(quarter)) ?? NOT_GIVEN,
    reportingLine: attributes.reportingLine ?? NOT_GIVEN,
  };
}
