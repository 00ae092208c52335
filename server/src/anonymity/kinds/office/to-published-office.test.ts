import type { Office, PlacementRecord } from "@rungs/shared/office";
import { placementsAsOf } from "@rungs/shared/placement-history";
import { expect, test } from "vitest";

import { rewriteOfficeTexts } from "./office-texts.ts";
import { officeDocumentText, toPublishedOffice } from "./to-published-office.ts";

const FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: "ENGINEERING",
} as const;
const ID = "00000000-0000-4000-8000-000000000001";

const told = (one: Partial<PlacementRecord>): PlacementRecord => ({
  id: ID,
  function: "LEGAL",
  placement: "IN_OFFICE",
  department: null,
  from: null,
  to: null,
  reason: null,
  ...one,
});

const office = (changes: Partial<Office> = {}): Office => ({
  title: [{ language: "en", value: "Our office" }],
  language: "en",
  charter: [{ language: "en", value: "What we are for" }],
  charterScopes: ["STANDARDS", "OPEN_SOURCE"],
  strategy: "STANDARD_ONLY",
  strategyRationale: [{ language: "en", value: "Why so" }],
  sponsor: { rank: 9, stepsToChief: 2, advocated: true },
  needs: [{ function: "INNERSOURCE", weight: 3 }],
  placements: [told({ from: "2021-03", reason: [{ language: "en", value: "It was time" }] })],
  ...changes,
});

function publish(changes: Partial<Office>, quarter = "2026-Q2") {
  const made = toPublishedOffice(office(changes), { face: FACE, quarter });
  if (!made.ok) throw new Error("refused");
  return made.document;
}

test("months become years, and neither ids nor needs are in the document", () => {
  const text = officeDocumentText(publish({}));
  expect(publish({}).placements).toEqual([
    {
      function: "LEGAL",
      placement: "IN_OFFICE",
      department: null,
      from: 2021,
      to: null,
      reason: [{ language: "en", value: "It was time" }],
    },
  ]);
  for (const word of ["2021-03", ID, "INNERSOURCE", "needs", "weight"]) expect(text).not.toContain(word);
});

test("plans for after the quarter stay behind: what has not begun, and an end to come", () => {
  const { placements } = publish({
    placements: [
      told({ from: "2020-01", to: "2026-07" }),
      told({ placement: "ELSEWHERE", from: "2026-07" }),
      told({ function: "EVENTS", from: "2026-06" }),
    ],
  });
  expect(placements.map((one) => [one.function, one.from, one.to])).toEqual([
    ["LEGAL", 2020, null],
    ["EVENTS", 2026, null],
  ]);
});

test("placements stand in the order of the functions, the earliest of each first", () => {
  const { placements } = publish({
    placements: [
      told({ from: "2023-01" }),
      told({ placement: "SHARED", to: "2019-05" }),
      told({ placement: "NOBODY", from: "2019-05", to: "2023-01" }),
      told({ function: "STRATEGY" }),
    ],
  });
  expect(placements.map((one) => one.placement)).toEqual(["IN_OFFICE", "SHARED", "NOBODY", "IN_OFFICE"]);
  expect(placementsAsOf(placements, 2020).map((one) => one.placement)).toEqual(["IN_OFFICE", "NOBODY"]);
});

test("the fields a charter covers stand in one order, whichever was ticked first", () => {
  expect(publish({}).charterScopes).toEqual(["OPEN_SOURCE", "STANDARDS"]);
});

test("a profile that tells of no function is not published, and neither is one that only plans", () => {
  for (const placements of [[], [told({ from: "2030-01" })]]) {
    expect(toPublishedOffice(office({ placements }), { face: FACE, quarter: "2026-Q2" })).toEqual({
      ok: false,
      problems: [{ code: "NO_PLACEMENTS", id: null }],
    });
  }
});

test("every text that leaves passes the rewriting, and the needs are gone after it", () => {
  const seen: string[] = [];
  const rewritten = rewriteOfficeTexts(office(), (value, path) => {
    seen.push(`${path.section} ${path.id ?? "-"}`);
    return `<${value}>`;
  });
  expect(seen).toEqual(["TITLE -", "CHARTER -", "STRATEGY_RATIONALE -", `PLACEMENT_REASON ${ID}`]);
  expect(rewritten.needs).toEqual([]);
  const made = toPublishedOffice(rewritten, { face: FACE, quarter: "2026-Q2" });
  const text = made.ok ? officeDocumentText(made.document) : "";
  const values = [...text.matchAll(/"value":"([^"]*)"/g)].map(([, value]) => value);
  expect(values).toHaveLength(4);
  expect(values.every((value) => value?.startsWith("<"))).toBe(true);
});

test("the text of a document holds every field of it", () => {
  const document = publish({});
  expect(JSON.parse(officeDocumentText(document))).toEqual(document);
});
