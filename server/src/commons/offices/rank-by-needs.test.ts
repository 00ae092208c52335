import type { Need } from "@rungs/shared/office";
import type { OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import fc from "fast-check";
import { expect, test } from "vitest";

import { rankLadders, rankOffices } from "./rank-by-needs.ts";

const NEEDS: Need[] = [
  { function: "COMPLIANCE", weight: 3 },
  { function: "LEGAL", weight: 2 },
  { function: "EVENTS", weight: 1 },
];

const office = (id: string, ...told: [OfficeFunction, Placement][]) => {
  const placed = (wanted: Placement) => told.flatMap(([one, where]) => (where === wanted ? [one] : []));
  return { id, inOffice: placed("IN_OFFICE"), shared: placed("SHARED") };
};

test("a function in the office counts its weight, a shared one half, and one elsewhere nothing", () => {
  expect(
    rankOffices(NEEDS, [
      office("shares", ["COMPLIANCE", "SHARED"], ["LEGAL", "IN_OFFICE"]),
      office("does", ["COMPLIANCE", "IN_OFFICE"], ["LEGAL", "SHARED"], ["STANDARDS", "IN_OFFICE"]),
      office("has-none", ["COMPLIANCE", "ELSEWHERE"], ["EVENTS", "NOBODY"]),
      office("all", ["COMPLIANCE", "IN_OFFICE"], ["LEGAL", "IN_OFFICE"], ["EVENTS", "IN_OFFICE"]),
    ]),
  ).toEqual([
    {
      id: "all",
      fit: 100,
      reasons: [
        { function: "COMPLIANCE", weight: 3, placement: "IN_OFFICE" },
        { function: "LEGAL", weight: 2, placement: "IN_OFFICE" },
        { function: "EVENTS", weight: 1, placement: "IN_OFFICE" },
      ],
    },
    {
      id: "does", // (3 + 1) of 6
      fit: 67,
      reasons: [
        { function: "COMPLIANCE", weight: 3, placement: "IN_OFFICE" },
        { function: "LEGAL", weight: 2, placement: "SHARED" },
      ],
    },
    {
      id: "shares", // (1.5 + 2) of 6
      fit: 58,
      reasons: [
        { function: "LEGAL", weight: 2, placement: "IN_OFFICE" },
        { function: "COMPLIANCE", weight: 3, placement: "SHARED" },
      ],
    },
  ]);
});

test("a ladder fits by the needed functions that its role serves", () => {
  expect(
    rankLadders(NEEDS, [
      { id: "writer", roleFamily: "TECHNICAL_WRITER" },
      { id: "counsel", roleFamily: "LEGAL_COUNSEL" },
      { id: "relations", roleFamily: "DEVELOPER_RELATIONS" },
    ]),
  ).toEqual([
    {
      id: "counsel", // 5 of 6
      fit: 83,
      reasons: [
        { function: "COMPLIANCE", weight: 3, placement: null },
        { function: "LEGAL", weight: 2, placement: null },
      ],
    },
    { id: "relations", fit: 17, reasons: [{ function: "EVENTS", weight: 1, placement: null }] },
  ]);
});

test("a fit is rounded with halves upwards, and only what answers everything is all of it", () => {
  const needs = (heavy: 1 | 2 | 3, light: 1 | 2 | 3) => [
    { function: "COMPLIANCE" as const, weight: heavy },
    { function: "LEGAL" as const, weight: light },
  ];
  const fitOf = (of: ReturnType<typeof needs>) =>
    rankOffices(of, [office("one", ["COMPLIANCE", "IN_OFFICE"], ["LEGAL", "SHARED"])])[0]?.fit;
  // 7 of 8: three whole and half of one.
  expect(fitOf(needs(3, 1))).toBe(88);
});

test("without needs nothing fits", () => {
  expect(rankOffices([], [office("one", ["LEGAL", "IN_OFFICE"])])).toEqual([]);
});

test("the same needs and offices give the same list, in whatever order they come", () => {
  const offices = [
    office("b", ["LEGAL", "IN_OFFICE"]),
    office("a", ["LEGAL", "IN_OFFICE"]),
    office("c", ["LEGAL", "SHARED"], ["EVENTS", "IN_OFFICE"]),
    office("d", ["COMPLIANCE", "SHARED"]),
  ];
  const expected = ["c", "a", "b", "d"]; // 4, 4, 4 and 3 halves; the one with more reasons first, then by id
  fc.assert(
    fc.property(
      fc.shuffledSubarray(offices, { minLength: 4 }),
      fc.shuffledSubarray(NEEDS, { minLength: 3 }),
      (shuffled, needs) => {
        expect(rankOffices(needs, shuffled).map(({ id }) => id)).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});
