import { describe, expect, test } from "vitest";

import { INDUSTRIES, REGIONS, REPORTING_LINES, SIZES } from "@rungs/shared/vocabulary/organization";

import {
  coarsenIndustry,
  coarsenOfficeAge,
  coarsenRegion,
  coarsenReportingLine,
  coarsenSize,
  coarsenTeamSize,
} from "./coarsen.ts";

describe("coarsening", () => {
  test("gives every value of the vocabulary a group", () => {
    expect(INDUSTRIES.map(coarsenIndustry)).not.toContain(null);
    expect(REGIONS.map(coarsenRegion)).not.toContain(null);
    expect(SIZES.map(coarsenSize)).not.toContain(null);
    expect(REPORTING_LINES.map(coarsenReportingLine)).not.toContain(null);
  });

  test("leaves what was not told untold", () => {
    expect([coarsenIndustry(null), coarsenTeamSize(null), coarsenOfficeAge(null, "2026-Q4")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("counts an office's age in whole years at the quarter", () => {
    const ages = [2027, 2026, 2024, 2023, 2019, 2018].map((year) => coarsenOfficeAge(year, "2026-Q1"));
    expect(ages).toEqual([null, "BELOW_3", "BELOW_3", "FROM_3_TO_7", "FROM_3_TO_7", "ABOVE_7"]);
  });

  test("groups a headcount at its edges", () => {
    expect([0, 1, 3, 4, 10, 11, 500].map(coarsenTeamSize)).toEqual([
      null,
      "FROM_1_TO_3",
      "FROM_1_TO_3",
      "FROM_4_TO_10",
      "FROM_4_TO_10",
      "ABOVE_10",
      "ABOVE_10",
    ]);
  });
});
