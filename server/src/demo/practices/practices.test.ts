import { practice } from "@rungs/shared/practice";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { expect, test } from "vitest";

import { PRACTICE_RULES } from "#server/anonymity/kinds/practice/practice-rules.ts";

import { DEMO_NETWORK, generateNetwork, LEAD_OFFICE } from "../generate-network.ts";

const network = generateNetwork(DEMO_NETWORK);
const practices = [...network.practices];
const shared = practices.filter(({ state }) => state === "PUBLISHED");

test("the demo has accounts of nearly every kind, some of them in Chinese, each of an office of its own", () => {
  expect(shared.length).toBeGreaterThanOrEqual(18);
  expect(new Set(shared.map(({ practice: { kind } }) => kind)).size).toBe(PRACTICE_KINDS.length);
  expect(shared.filter(({ practice: { language } }) => language === "zh-Hans").length).toBeGreaterThan(2);
  expect(new Set(practices.map(({ organizationIndex }) => organizationIndex)).size).toBe(practices.length);
});

test("every account is whole, and finished where it is shared", () => {
  const face = {
    industry: null,
    region: null,
    size: null,
    officeAge: null,
    teamSize: null,
    reportingLine: null,
  };
  for (const one of practices) {
    const { title } = one.practice;
    expect(practice.safeParse(one.practice).error?.issues ?? [], title[0]!.value).toEqual([]);
    const finished = PRACTICE_RULES.generalise(one.practice, { face, quarter: "2026-Q4" });
    expect(finished.ok, title[0]!.value).toBe(true);
  }
});

test("the first office has written one that names its company, and has not shared it", () => {
  const lead = practices.filter(({ organizationIndex }) => organizationIndex === LEAD_OFFICE);
  expect(lead.map(({ state }) => state)).toEqual(["DRAFT"]);
  expect(JSON.stringify(lead[0])).toContain(network.organizationAt(LEAD_OFFICE).name);
});
