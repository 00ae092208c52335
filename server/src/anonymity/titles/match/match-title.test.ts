import { readFileSync } from "node:fs";

import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { canonicalTitle } from "../canonical-title.ts";
import { matchTitle } from "./match-title.ts";

/** From here on a match counts as sure. */
const SURE = 0.8;

const read = (part: string) =>
  readFileSync(new URL(`labelled/${part}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [title = "", family = "", ranks = ""] = line.split("\t");
      const [min, max = min] = ranks === "" ? [] : ranks.split("-").map(Number);
      const match = matchTitle(title);
      // A job that no office has may be called so, or not be made out.
      return { title, family, min, max, match, isRight: (match.family ?? "OTHER") === family };
    });
const LABELLED = { tuning: read("tuning"), "held out": read("held-out") };
const share = <Item>(items: readonly Item[], holds: (item: Item) => unknown) =>
  items.filter(holds).length / items.length;

describe.each(Object.entries(LABELLED))("of the titles labelled by hand, the part %s", (_part, titles) => {
  test("at least nine in ten meet their family, and at most one in fifty surely another", () => {
    expect(titles.length).toBeGreaterThan(150);
    expect(share(titles, ({ isRight }) => isRight)).toBeGreaterThanOrEqual(0.9);
    expect(share(titles, ({ isRight, match }) => !isRight && match.confidence >= SURE)).toBeLessThanOrEqual(
      0.02,
    );
  });

  test("nine in ten are given ranks that they can mean", () => {
    const ranked = titles.filter(({ min }) => min !== undefined);
    const met = share(
      ranked,
      ({ min = 0, max = 0, match: { rank } }) => rank && rank.min <= max && rank.max >= min,
    );
    expect(met).toBeGreaterThanOrEqual(0.9);
  });

  test("the confidence holds what it claims", () => {
    for (const [from, to] of [
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 0.9],
      [0.9, 1],
    ] as const) {
      const some = titles.filter(({ match }) => match.confidence >= from && match.confidence < to);
      expect(
        share(some, ({ isRight }) => isRight),
        `from ${from} to ${to}`,
      ).toBeGreaterThanOrEqual(from);
    }
  });

  test("surely matched are more than half of those that name a role of ours", () => {
    const ours = titles.filter(({ family }) => family !== "OTHER");
    expect(share(ours, ({ match }) => match.confidence >= SURE)).toBeGreaterThan(0.5);
  });
});

describe("one role under many spellings", () => {
  test.each([
    [
      "COMMUNITY_ARCHITECT",
      [
        "Sr. Community Manager",
        "SNR COMMUNITY MGR",
        "Community Manager (Senior)",
        "社區經理",
        "社区经理",
        "社区架构师",
      ],
    ],
    [
      "PROGRAM_MANAGER",
      ["Open Source PgM", "OSS Program Mgr.", "Program Manager – Open-Source", "开源项目经理"],
    ],
    ["TECHNICAL_PROGRAM_MANAGER", ["TPM, OSPO", "Technical Programme Manager", "Tech. PgM", "技术项目经理"]],
    [
      "COMPLIANCE",
      ["开源合规经理", "開源合規經理", "FOSS Compliance Mgr", "Manager, Open-Source Compliance"],
    ],
    [
      "OSPO_LEAD",
      ["Head of Open Source", "VP, Open Source", "Dir., OSPO", "首席开源官", "Chief Open Source Officer"],
    ],
    [
      "DEVELOPER_RELATIONS",
      ["DevRel Eng.", "Developer Relations Engineer", "ＤｅｖＲｅｌ Engineer", "开发者布道师"],
    ],
  ] as const)("%s", (family, titles) => {
    for (const title of titles) {
      expect(matchTitle(title), title).toMatchObject({ family });
      expect(matchTitle(title).confidence, title).toBeGreaterThanOrEqual(SURE);
    }
  });
});

test("grades, numerals and letters of companies become ranks", () => {
  const ranks = (title: string) => {
    const { rank } = matchTitle(title);
    return rank && `${rank.min}-${rank.max}`;
  };
  expect(
    [
      "Community Intern",
      "Associate Developer Advocate",
      "Developer Advocate",
      "Senior Developer Advocate",
      "Staff Developer Advocate",
      "Principal Developer Advocate",
      "Program Manager III",
      "OSPO Engineer IC4",
      "Open Source Engineer L5",
      "Manager, Open Source Community",
      "Senior Manager, OSPO",
      "Head of OSPO",
      "Director of Open Source",
      "Sr. Dir. of Open Source",
      "VP of Open Source",
      "COSO",
      "高级社区运营",
      "开源总监",
    ].map(ranks),
  ).toEqual("1-1 2-2 2-4 4-4 5-5 6-6 3-4 4-4 3-5 5-5 6-6 6-8 7-7 8-8 9-9 10-10 4-4 7-7".split(" "));
});

test("our own neutral titles are understood, or not surely mistaken", () => {
  // An open source specialist of no family in particular and one who manages are a lead to those who read.
  for (const roleFamily of ROLE_FAMILIES.filter((family) => family !== "OTHER")) {
    // From C10 on there is one title for all.
    for (const rank of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const) {
      for (const language of ["en", "zh-Hans"]) {
        for (const isManagement of [false, true]) {
          const title = canonicalTitle({ roleFamily, rank, isManagement }, language);
          const match = matchTitle(title);
          if (match.confidence >= SURE) expect(match.family, title).toBe(roleFamily);
        }
      }
    }
  }
});

test("what no office hires for is not taken for one of ours", () => {
  for (const title of [
    "Community Pharmacist",
    "Open Source Intelligence Analyst",
    "Accountant",
    "财务经理",
  ]) {
    expect(matchTitle(title), title).toMatchObject({ family: "OTHER", occupations: [] });
    expect(matchTitle(title).confidence, title).toBeLessThan(SURE);
  }
  for (const title of ["", "   ", "?!", "n/a", "Senior", "Manager", "🚀"]) {
    expect(matchTitle(title), title).toMatchObject({ family: null, confidence: 0 });
  }
});

test("whatever is written in place of a title, there is an answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (title) => {
      const { rank, confidence } = matchTitle(title);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (rank) expect(rank.min).toBeLessThanOrEqual(rank.max);
    }),
    { numRuns: 100 },
  );
  expect(matchTitle("Community Manager ".repeat(100_000))).toEqual({
    family: null,
    rank: null,
    occupations: [],
    confidence: 0,
  });
});
