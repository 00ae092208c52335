import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Ladder, Level } from "@rungs/shared/ladder";
import type { Face, PublishedLadder } from "@rungs/shared/published-ladder";

import { ladderDocumentText, sha256Hex } from "./document-text.ts";
import { toPublishedLadder } from "./generalise.ts";

const en = (value: string) => [{ language: "en", value }];
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const FACE: Face = {
  industry: "FINANCE",
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

const level = (number: number, change: Partial<Level> = {}): Level => ({
  id: id(number),
  trackId: null,
  code: `SECRET-${number}`,
  internalTitle: `Secret title ${number}`,
  grade: `SECRET-GRADE-${number}`,
  payStep: 37,
  externalTitles: [en(`Title ${number}`)],
  rank: 3,
  years: null,
  scope: null,
  summary: null,
  newToOpenSource: null,
  ...change,
});

const draft = (change: Partial<Ladder> = {}): Ladder => ({
  title: en("A ladder"),
  language: "en",
  strategy: "OSPO_SPECIFIC",
  strategyRationale: null,
  roleFamily: "COMPLIANCE",
  individualContributor: null,
  mission: null,
  overview: [],
  tracks: [
    { id: id(101), name: en("Makers"), kind: "INDIVIDUAL" },
    { id: id(102), name: en("Managers"), kind: "MANAGEMENT" },
  ],
  dimensions: [{ id: id(201), name: en("Craft"), description: null }],
  levels: [level(1)],
  expectations: [],
  notExpected: [],
  conditions: [],
  ...change,
});

const publish = (change: Partial<Ladder> = {}) =>
  toPublishedLadder(draft(change), { face: FACE, quarter: "2026-Q4" });
function document(change: Partial<Ladder> = {}): PublishedLadder {
  const published = publish(change);
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  return published.document;
}
function problems(change: Partial<Ladder>): string[] {
  const published = publish(change);
  return published.ok
    ? []
    : published.problems.map(({ code, id: at }) => (at === null ? code : `${code} ${at}`));
}

describe("a published ladder", () => {
  test("reads the same, byte for byte, whatever its grades and its steps in pay", () => {
    const text = (pay: Partial<Level>) =>
      ladderDocumentText(document({ levels: [level(1, { ...pay, years: { min: 3, max: 5 } })] }));
    const silent = text({ grade: null, payStep: null });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 100 }), (grade, payStep) => {
        expect(text({ grade, payStep })).toBe(silent);
      }),
      { numRuns: 50 },
    );
    expect(silent).not.toMatch(/grade|pay/i);
  });

  test("has its levels in rank order, tracks interleaved, equal ranks as the author had them", () => {
    const { levels } = document({
      levels: [
        level(1, { trackId: id(101), rank: 3 }),
        level(2, { trackId: id(101), rank: 5 }),
        level(3, { trackId: id(102), rank: 5 }),
        level(4, { trackId: id(102), rank: 7 }),
        level(5, { rank: 4 }),
      ],
    });
    expect(levels.map(({ ordinal, titles, rank }) => [ordinal, titles[0]?.[0]?.value, rank])).toEqual([
      [1, "Title 1", 3],
      [2, "Title 5", 4],
      [3, "Title 2", 5],
      [4, "Title 3", 5],
      [5, "Title 4", 7],
    ]);
    expect(levels[0]?.track).toEqual({ name: en("Makers"), kind: "INDIVIDUAL" });
  });

  test("knows levels and dimensions by their place", () => {
    const line = { dimensionId: id(201), kind: "CRITERION" as const, horizon: null, text: en("Does it") };
    const published = document({
      levels: [level(1, { rank: 5 }), level(2, { rank: 3, trackId: id(101) })],
      expectations: [
        { ...line, id: id(301), levelId: id(1) },
        { ...line, id: id(302), levelId: null, dimensionId: null },
      ],
      notExpected: [{ levelId: id(2), dimensionId: id(201) }],
    });
    expect(published.expectations.map((expectation) => [expectation.level, expectation.dimension])).toEqual([
      [2, 1],
      [null, null],
    ]);
    expect(published.notExpected).toEqual([{ level: 1, dimension: 1 }]);
  });

  test("holds no code, no internal title and no id", () => {
    const text = ladderDocumentText(document({ levels: [level(1, { trackId: id(101) })] }));
    expect(text).not.toMatch(/secret|00000000-0000/i);
  });

  test("may have no level where the office uses its company's ladders only", () => {
    expect(document({ strategy: "STANDARD_ONLY", levels: [] }).levels).toEqual([]);
    expect(problems({ levels: [] })).toEqual(["NO_LEVELS"]);
  });

  test.each<[string, Partial<Ladder>, string[]]>([
    ["a role family", { roleFamily: null }, ["NO_ROLE_FAMILY"]],
    ["a rank for each level", { levels: [level(1, { rank: null })] }, [`LEVEL_WITHOUT_RANK ${id(1)}`]],
    [
      "a title for peers at each level",
      { levels: [level(1, { externalTitles: [] })] },
      [`LEVEL_WITHOUT_EXTERNAL_TITLE ${id(1)}`],
    ],
    [
      "ranks that do not fall within a track",
      { levels: [level(1, { rank: 5 }), level(2, { rank: 4 }), level(3, { rank: 5 })] },
      [`LEVEL_RANKED_BELOW_PREVIOUS ${id(2)}`],
    ],
    [
      "levels, dimensions and tracks that exist",
      {
        levels: [level(1, { trackId: id(999) })],
        notExpected: [{ levelId: id(1), dimensionId: id(998) }],
      },
      [`UNKNOWN_REFERENCE ${id(1)}`, `UNKNOWN_REFERENCE ${id(1)}`],
    ],
    ["texts within the limits", { title: en("") }, ["TEXT_OUTSIDE_LIMITS"]],
  ])("needs %s", (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});

describe("the text of a document", () => {
  test("is the same whatever order its fields were written in", () => {
    const published = document();
    const reversed = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(reversed);
      if (node === null || typeof node !== "object") return node;
      return Object.fromEntries(
        Object.entries(node)
          .reverse()
          .map(([key, value]) => [key, reversed(value)]),
      );
    };
    expect(ladderDocumentText(reversed(published) as PublishedLadder)).toBe(ladderDocumentText(published));
  });

  test("is the document and nothing more", () => {
    const published = document();
    expect(JSON.parse(ladderDocumentText(published))).toEqual(published);
    expect(ladderDocumentText({ ...published, organizationId: "x" } as PublishedLadder)).toBe(
      ladderDocumentText(published),
    );
  });

  test("keeps its bytes: a change here changes what authors confirmed", () => {
    expect(ladderDocumentText(document())).toBe(
      '{"title":[{"language":"en","value":"A ladder"}],"language":"en","strategy":"OSPO_SPECIFIC",' +
        '"strategyRationale":null,"roleFamily":"COMPLIANCE","individualContributor":null,"mission":null,' +
        '"quarter":"2026-Q4","face":{"industry":"FINANCE","region":null,"size":null,"officeAge":null,' +
        '"teamSize":null,"reportingLine":null},"overview":[],"conditions":[],"dimensions":[{"ordinal":1,' +
        '"name":[{"language":"en","value":"Craft"}],"description":null}],"levels":[{"ordinal":1,' +
        '"titles":[[{"language":"en","value":"Title 1"}]],"rank":3,"track":null,"years":null,"scope":null,' +
        '"summary":null,"newToOpenSource":null}],"expectations":[],"notExpected":[]}',
    );
  });

  test("has the hash that others compute from its bytes", () => {
    expect(sha256Hex("第 1 级")).toBe("1f5930e2425f9378a626ddea8d9deb965abb04db28b71ffbf72b4d8afc3a3062");
  });
});
