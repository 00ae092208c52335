import { role } from "@rungs/shared/role";
import { expect, test } from "vitest";

import { ROLE_RULES } from "#server/anonymity/kinds/role/role-rules.ts";
import { isNeutralTitle } from "#server/anonymity/titles/is-neutral-title.ts";

import { DEMO_NETWORK, generateNetwork, LEAD_OFFICE } from "../generate-network.ts";

const network = generateNetwork(DEMO_NETWORK);
const roles = [...network.roles];
const shared = roles.filter(({ state }) => state === "PUBLISHED");
const FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

test("enough offices share a role that titles can be compared, some of them in Chinese", () => {
  expect(shared.length).toBeGreaterThan(50);
  const titles = new Map<string, number>();
  for (const { role: one } of shared) {
    const title = one.title[0]!.value;
    titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  expect([...titles.values()].filter((count) => count >= 5).length).toBeGreaterThanOrEqual(4);
  expect(shared.filter(({ role: one }) => one.language === "zh-Hans").length).toBeGreaterThan(2);
});

test("every role is whole, finished where it is shared, and called by titles that peers may read", () => {
  for (const { role: one } of roles) {
    const title = one.title[0]!.value;
    expect(role.safeParse(one).error?.issues ?? [], title).toEqual([]);
    expect(ROLE_RULES.generalise(one, { face: FACE, quarter: "2026-Q4" }).ok, title).toBe(true);
    for (const { value } of one.externalTitles.flat())
      expect([value, isNeutralTitle(value)]).toEqual([value, true]);
  }
});

test("the first office has one role to hand to HR and one that leads nowhere, and has shared neither", () => {
  const lead = roles.filter(({ organizationIndex }) => organizationIndex === LEAD_OFFICE);
  expect(lead.map(({ state }) => state)).toEqual(["DRAFT", "DRAFT"]);
  expect(lead.map(({ role: one }) => one.nextSteps.length === 0 && one.jobFamily === null)).toEqual([
    false,
    true,
  ]);
  expect(lead[0]!.role.jobFamily).not.toBeNull();
});
