import { expect, test } from "vitest";

import { hrGaps, isHrReady } from "./hr-gaps.ts";

const ROLE = {
  roleFamily: "COMMUNITY_ARCHITECT",
  jobFamily: "COMMUNITY_MANAGEMENT",
  occupations: ["2432"],
  ranks: { min: 2, max: 4 },
  duties: ["ONBOARDING"],
};

test("a role with a traditional job or an occupation is ready for HR, and one with neither is not", () => {
  expect(isHrReady(ROLE)).toBe(true);
  expect(isHrReady({ ...ROLE, jobFamily: null })).toBe(true);
  expect(isHrReady({ ...ROLE, occupations: [] })).toBe(true);
  expect(isHrReady({ jobFamily: null, occupations: [] })).toBe(false);
});

test("what is missing is told, the mapping first", () => {
  expect(hrGaps(ROLE)).toEqual([]);
  expect(hrGaps({ roleFamily: null, jobFamily: null, occupations: [], ranks: null, duties: [] })).toEqual([
    "MAPPING",
    "ROLE_FAMILY",
    "RANKS",
    "DUTIES",
  ]);
});
