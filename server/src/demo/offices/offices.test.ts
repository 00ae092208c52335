import { office as officeSchema } from "@rungs/shared/office";
import { expect, test } from "vitest";

import { toPublishedOffice } from "#server/anonymity/kinds/office/to-published-office.ts";

import { DEMO_NETWORK, generateNetwork } from "../generate-network.ts";

const FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

const offices = [...generateNetwork(DEMO_NETWORK).offices];

test("a third of the demo's offices have a profile, and every one is whole", () => {
  expect(offices.length).toBeGreaterThanOrEqual(DEMO_NETWORK.organizations / 3);
  for (const { office, organizationIndex } of offices) {
    expect(officeSchema.safeParse(office).error?.issues ?? [], String(organizationIndex)).toEqual([]);
    expect(toPublishedOffice(office, { face: FACE, quarter: "2026-Q4" }).ok).toBe(true);
  }
});

test("every organisation has one profile at most", () => {
  expect(new Set(offices.map(({ organizationIndex }) => organizationIndex)).size).toBe(offices.length);
});

test("a larger network begins with the same profiles", () => {
  const larger = [...generateNetwork({ ...DEMO_NETWORK, organizations: 240 }).offices];
  expect(larger.slice(0, offices.length)).toEqual(offices);
});
