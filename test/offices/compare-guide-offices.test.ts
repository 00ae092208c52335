import { office as officeSchema } from "@rungs/shared/office";
import { expect, test } from "vitest";

import { toPublishedOffice } from "../../server/src/anonymity/kinds/office/to-published-office.ts";
import { compareOffices } from "../../server/src/commons/offices/compare-offices.ts";
import {
  CABLE_OFFICE,
  COMMUNITY_OFFICE,
  COUNSEL_OFFICE,
  type GuideOffice,
  SEARCH_OFFICE,
} from "./guide-offices.ts";

test.each([SEARCH_OFFICE, CABLE_OFFICE, COMMUNITY_OFFICE, COUNSEL_OFFICE])(
  "the office of $name can be entered as it is",
  ({ office }) => {
    expect(officeSchema.safeParse(office).success).toBe(true);
  },
);

test.each<[string, GuideOffice, GuideOffice, Record<string, string[]>]>([
  [
    "Fernwick and Brackenbridge",
    SEARCH_OFFICE,
    CABLE_OFFICE,
    {
      DIFFERS: ["STRATEGY_RATIONALE", "CHARTER", "PROCESSES", "DEVELOPER_RELATIONS"],
      PARTLY_TOLD: [
        "REPORTING_LINE",
        "SPONSOR_RANK",
        "SPONSOR_STEPS",
        "SPONSOR_ADVOCATED",
        "IT_INFRASTRUCTURE",
        "LEGAL",
        "STANDARDS",
      ],
      SAME: ["STRATEGY", "CHARTER_SCOPES", "COMPLIANCE"],
    },
  ],
  [
    "Fernwick and Tansy Vale",
    SEARCH_OFFICE,
    COMMUNITY_OFFICE,
    {
      DIFFERS: ["STRATEGY", "STRATEGY_RATIONALE", "CHARTER", "COMPLIANCE"],
      PARTLY_TOLD: [
        "REPORTING_LINE",
        "PROCESSES",
        "UPSTREAM",
        "TALENT",
        "IT_INFRASTRUCTURE",
        "LEGAL",
        "STANDARDS",
        "DEVELOPER_RELATIONS",
      ],
      SAME: ["CHARTER_SCOPES"],
    },
  ],
  [
    "Fernwick and Ormsgate",
    SEARCH_OFFICE,
    COUNSEL_OFFICE,
    {
      DIFFERS: ["CHARTER_SCOPES", "LEGAL", "STANDARDS"],
      PARTLY_TOLD: [
        "REPORTING_LINE",
        "STRATEGY",
        "STRATEGY_RATIONALE",
        "CHARTER",
        "COMPLIANCE",
        "PROCESSES",
        "IT_INFRASTRUCTURE",
        "DEVELOPER_RELATIONS",
      ],
      SAME: [],
    },
  ],
  [
    "Brackenbridge and Tansy Vale",
    CABLE_OFFICE,
    COMMUNITY_OFFICE,
    {
      DIFFERS: ["STRATEGY", "STRATEGY_RATIONALE", "CHARTER", "COMPLIANCE"],
      PARTLY_TOLD: [
        "SPONSOR_RANK",
        "SPONSOR_STEPS",
        "SPONSOR_ADVOCATED",
        "PROCESSES",
        "UPSTREAM",
        "TALENT",
        "DEVELOPER_RELATIONS",
      ],
      SAME: ["REPORTING_LINE", "CHARTER_SCOPES"],
    },
  ],
  [
    "Brackenbridge and Ormsgate",
    CABLE_OFFICE,
    COUNSEL_OFFICE,
    {
      DIFFERS: ["REPORTING_LINE", "CHARTER_SCOPES"],
      PARTLY_TOLD: [
        "SPONSOR_RANK",
        "SPONSOR_STEPS",
        "SPONSOR_ADVOCATED",
        "STRATEGY",
        "STRATEGY_RATIONALE",
        "CHARTER",
        "COMPLIANCE",
        "PROCESSES",
        "LEGAL",
        "STANDARDS",
        "DEVELOPER_RELATIONS",
      ],
      SAME: [],
    },
  ],
  [
    "Tansy Vale and Ormsgate",
    COMMUNITY_OFFICE,
    COUNSEL_OFFICE,
    {
      DIFFERS: ["REPORTING_LINE", "CHARTER_SCOPES"],
      PARTLY_TOLD: [
        "STRATEGY",
        "STRATEGY_RATIONALE",
        "CHARTER",
        "COMPLIANCE",
        "UPSTREAM",
        "TALENT",
        "LEGAL",
        "STANDARDS",
      ],
      SAME: [],
    },
  ],
])("%s differ in just these rows", (_, one, other, expected) => {
  const rows = compareOffices([published(one), published(other)], [2026, 2026]);
  const standing = (wanted: string) =>
    rows.filter((row) => row.standing === wanted).map((row) => row.trait ?? row.function);
  for (const [wanted, names] of Object.entries(expected))
    expect(standing(wanted).sort()).toEqual(names.sort());
});

test("an office laid beside itself differs in no row", () => {
  const rows = compareOffices([published(SEARCH_OFFICE), published(SEARCH_OFFICE)], [2026, 2026]);
  expect(rows.every(({ standing }) => standing === "SAME")).toBe(true);
});

test("all four at once: what any two of them tell differently differs", () => {
  const all = [SEARCH_OFFICE, CABLE_OFFICE, COMMUNITY_OFFICE, COUNSEL_OFFICE].map(published);
  const rows = compareOffices(all, [2026, 2026, 2026, 2026]);
  expect(
    rows.filter(({ standing }) => standing === "DIFFERS").map((row) => row.trait ?? row.function),
  ).toEqual([
    "REPORTING_LINE",
    "STRATEGY",
    "STRATEGY_RATIONALE",
    "CHARTER_SCOPES",
    "CHARTER",
    "COMPLIANCE",
    "PROCESSES",
    "LEGAL",
    "STANDARDS",
    "DEVELOPER_RELATIONS",
  ]);
});

test("offices are compared as they were in the year asked for", () => {
  const rows = compareOffices([published(COMMUNITY_OFFICE), published(SEARCH_OFFICE)], [2013, 2013]);
  expect(rows.some((row) => row.function === "TALENT")).toBe(false);
});

function published({ office, face }: GuideOffice) {
  const made = toPublishedOffice(office, { face, quarter: "2026-Q4" });
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join());
  return made.document;
}
