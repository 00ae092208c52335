import { officeAgeBand, teamSizeBand } from "@rungs/shared/vocabulary/face-tree";

import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import type { Profile } from "./organization.operations.ts";

/** The most that peers could ever see of a profile; the door decides how much of it they do see. */
export function finestFace(profile: Profile, year: number): LadderFace {
  return {
    industry: profile.industry,
    region: profile.region,
    size: profile.size,
    officeAge: officeAgeBand(profile.officeFoundedYear, year),
    teamSize: teamSizeBand(profile.teamSize),
    reportingLine: profile.reportingLine,
  };
}
