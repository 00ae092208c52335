import { expect, test } from "vitest";

import { cellKey, draftRows, roleCells } from "./draft-rows.ts";

const text = (value: string) => [{ language: "en", value }];
const level = (id: string) => ({
  id,
  trackId: null,
  code: null,
  internalTitle: null,
  grade: null,
  payStep: null,
  externalTitles: [text(id)],
  rank: null,
  years: null,
  scope: null,
  summary: null,
  newToOpenSource: null,
});
const line = (id: string, place: Partial<Parameters<typeof roleCells>[0]["expectations"][number]>) => ({
  id,
  levelId: null,
  dimensionId: null,
  kind: "CRITERION" as const,
  horizon: null,
  text: text(id),
  ...place,
});

const draft = {
  levels: [level("junior"), level("senior")],
  dimensions: [
    { id: "leading", name: text("Leading"), description: null },
    { id: "empty", name: text("Empty"), description: null },
  ],
  expectations: [
    line("leads", { levelId: "senior", dimensionId: "leading" }),
    line("for all", { dimensionId: "leading" }),
    line("degree", { levelId: "junior", kind: "REQUIRED" }),
    line("plans", { levelId: "senior", kind: "RESPONSIBILITY", horizon: "TACTICAL" }),
    line("steers", { kind: "RESPONSIBILITY", horizon: "STRATEGIC" }),
  ],
  notExpected: [{ levelId: "junior", dimensionId: "leading" }],
};

test("every dimension is a row even where nothing is written, then come the kinds", () => {
  expect(draftRows(draft).map(({ key }) => key)).toEqual([
    "leading",
    "empty",
    "RESPONSIBILITY-TACTICAL",
    "REQUIRED",
    "PREFERRED",
  ]);
});

test("a cell that is empty on purpose is told from one that is not written", () => {
  const [leading, empty] = draftRows(draft);
  expect(leading?.cells.map(({ notExpected }) => notExpected)).toEqual([true, false]);
  expect(leading?.cells.map(({ lines }) => lines.length)).toEqual([0, 1]);
  expect(leading?.everyLevel?.lines.map(({ id }) => id)).toEqual(["for all"]);
  expect(empty?.cells.map(({ notExpected }) => notExpected)).toEqual([false, false]);
});

test("every line of a draft stands in exactly one cell", () => {
  const rows = draftRows(draft);
  const cells = [
    ...roleCells(draft),
    ...rows.flatMap(({ cells }) => cells),
    ...rows.flatMap(({ everyLevel }) => everyLevel ?? []),
  ];
  const shown = cells.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(shown.sort()).toEqual(draft.expectations.map(({ id }) => id).sort());
  expect(new Set(cells.map(({ place }) => cellKey(place))).size).toBe(cells.length);
});

test("the role's responsibilities are offered for all three horizons, near last", () => {
  expect(roleCells(draft).map(({ place }) => place.horizon)).toEqual([
    "STRATEGIC",
    "OPERATIONAL",
    "TACTICAL",
  ]);
});
