import { NOT_GIVEN } from "@rungs/shared/vocabulary/face-tree";
import { describe, expect, test } from "vitest";

import type { AtlasMember, AtlasValues } from "./atlas.ts";
import { chooseCell } from "./choose-cell.ts";
import { findPath } from "./find-path.ts";
import { growAtlas } from "./grow-atlas.ts";
import { labelOf } from "./label-of.ts";

const NOTHING: AtlasValues = {
  industry: NOT_GIVEN,
  region: NOT_GIVEN,
  size: NOT_GIVEN,
  teamSize: NOT_GIVEN,
  officeAge: NOT_GIVEN,
  reportingLine: NOT_GIVEN,
};
const BANK = { ...NOTHING, industry: "FINANCE_INSURANCE" };
const CLOUD = { ...NOTHING, industry: "INFORMATION_COMMUNICATION" };

/** So many organisations with the same values, each its own unit unless one is given. */
function offices(count: number, values: AtlasValues, prefix: string, unit?: string): AtlasMember[] {
  return Array.from({ length: count }, (_, index) => ({
    organizationId: `${prefix}${index}`,
    unit: unit ?? `${prefix}${index}`,
    values,
  }));
}

describe("growing", () => {
  test("a network too small for faces is one cell that shows nothing", () => {
    const { cells } = growAtlas(null, [...offices(10, BANK, "b"), ...offices(9, CLOUD, "c")]);
    expect(cells).toHaveLength(1);
    expect(Object.values(labelOf(cells[0]!))).toEqual([null, null, null, null, null, null]);
  });

  test("a value with enough offices becomes a cell of its own, and the rest one more that shows nothing", () => {
    const { cells } = growAtlas(null, [...offices(12, BANK, "b"), ...offices(9, CLOUD, "c")]);
    const banks = findPath(cells, BANK).at(-1)!;
    expect([banks.members, labelOf(banks).industry]).toEqual([12, "FINANCE"]);
    const others = findPath(cells, CLOUD).at(-1)!;
    expect([others.members, labelOf(others).industry]).toEqual([9, null]);
    expect(findPath(cells, { ...NOTHING, industry: "MINING" }).at(-1)).toBe(others);
  });

  test("subsidiaries of one parent count once", () => {
    const members = [...offices(30, BANK, "b", "one parent"), ...offices(19, CLOUD, "c")];
    expect(growAtlas(null, members).cells).toMatchObject([{ members: 20, split: null }]);
  });

  test("a cell that lost its members falls back into its parent, and one that is merely small stays", () => {
    const first = growAtlas(null, [...offices(12, BANK, "b"), ...offices(16, CLOUD, "c")]);
    expect(first.cells).toHaveLength(3);
    const shrunk = growAtlas(first, [...offices(5, BANK, "b"), ...offices(16, CLOUD, "c")]);
    expect(shrunk.cells.map(({ members }) => members)).toEqual([21, 16, 5]);
    const lost = growAtlas(first, [...offices(4, BANK, "b"), ...offices(16, CLOUD, "c")]);
    expect(lost.cells.map(({ members }) => members)).toEqual([20]);
  });
});

describe("choosing", () => {
  const { cells } = growAtlas(null, [...offices(12, BANK, "b"), ...offices(16, CLOUD, "c")]);
  const path = findPath(cells, CLOUD);
  const standing = (cellId: string, present: number, silentOthers: number) => ({
    ...{ cellId, candidates: 16, present, revealed: 0, silentOthers },
  });

  test("the leaf is shown where it hides well enough", () => {
    const chosen = chooseCell(path, [standing("0", 28, 27), standing("0.0", 16, 11)], 28);
    expect(chosen).toMatchObject({ ok: true, cell: path[1], face: { industry: "TECHNOLOGY" } });
  });

  test.each([
    ["too few are left in the leaf", standing("0.0", 7, 6)],
    ["too many in the leaf have told who they are", { ...standing("0.0", 16, 12), revealed: 9 }],
    ["too few in the leaf are still silent", standing("0.0", 16, 1)],
    ["too many in the leaf made themselves known", { ...standing("0.0", 16, 11), revealed: 9 }],
  ])("the parent is shown where %s", (_why, leaf) => {
    expect(chooseCell(path, [standing("0", 28, 27), leaf], 28)).toMatchObject({ ok: true, cell: path[0] });
  });

  test.each([
    [99, 8],
    [100, 14],
    [999, 14],
    [1_000, 16],
  ])("a first face in a network of %i needs a crowd of %i, which leaving may use up", (members, needed) => {
    const root = standing("0", members, members - 1);
    const choose = (present: number) => chooseCell(path, [root, standing("0.0", present, 7)], members);
    expect(choose(needed)).toMatchObject({ cell: path[1] });
    expect(choose(needed - 1)).toMatchObject({ cell: path[0] });
  });

  test("nothing is shown of anyone below 20 members, and nobody publishes below 5", () => {
    const standings = [standing("0", 19, 18), standing("0.0", 16, 11)];
    expect(chooseCell(path, standings, 19)).toMatchObject({ ok: true, cell: path[0] });
    expect(chooseCell(path, standings, 4)).toEqual({ ok: false, problem: "NETWORK_TOO_SMALL" });
  });

  test("nobody publishes where everyone else has published already", () => {
    const standings = [standing("0", 28, 1), standing("0.0", 16, 0)];
    expect(chooseCell(path, standings, 28)).toEqual({ ok: false, problem: "TOO_FEW_SILENT" });
  });
});
