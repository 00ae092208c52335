import { describe, expect, test } from "vitest";

import {
  FACE_ATTRIBUTES,
  levelOf,
  lowestCommonAncestor,
  nodesOf,
  NOT_GIVEN,
  officeAgeBand,
  parentOf,
  teamSizeBand,
  valuesUnder,
} from "./face-tree.ts";

describe("the trees of a face", () => {
  test.each(FACE_ATTRIBUTES)("a name of %s is one place, so that a value has one parent", (attribute) => {
    const nodes = [...nodesOf(attribute), NOT_GIVEN];
    expect(new Set(nodes).size).toBe(nodes.length);
  });

  test.each(FACE_ATTRIBUTES)("every group of %s holds at least two values", (attribute) => {
    const groups = nodesOf(attribute).filter((node) => levelOf(attribute, node) === 1);
    for (const group of groups) expect(valuesUnder(attribute, group).length).toBeGreaterThan(1);
    const values = groups.flatMap((group) => valuesUnder(attribute, group));
    expect(valuesUnder(attribute, null)).toEqual([...values, NOT_GIVEN]);
  });

  test("a place tells more the further it is from the root", () => {
    const nodes = [null, NOT_GIVEN, "FINANCE", "REAL_ESTATE"];
    expect(nodes.map((node) => levelOf("industry", node))).toEqual([0, 0, 1, 2]);
    expect(nodes.map((node) => node && parentOf("industry", node))).toEqual([null, null, null, "FINANCE"]);
  });

  test("values meet in their group, or where nothing is shown", () => {
    const meet = (...values: string[]) => lowestCommonAncestor("industry", values);
    expect(meet("MINING")).toBe("MINING");
    expect(meet("MINING", "MINING")).toBe("MINING");
    expect(meet("MINING", "CONSTRUCTION")).toBe("INDUSTRIAL_ENERGY");
    expect(meet("MINING", "EDUCATION")).toBeNull();
    expect(meet("MINING", NOT_GIVEN)).toBeNull();
    expect(meet(NOT_GIVEN)).toBeNull();
    expect(meet(NOT_GIVEN, "MINING")).toBeNull();
  });
});

describe("bands", () => {
  test("an office's age is counted in whole years, and one of the future has none", () => {
    const ages = [null, 2027, 2026, 2025, 2021, 2014, 2013].map((founded) => officeAgeBand(founded, 2026));
    expect(ages).toEqual([null, null, "BELOW_1", "FROM_1_TO_2", "FROM_5_TO_7", "FROM_8_TO_12", "ABOVE_12"]);
  });

  test("a team of nobody has none", () => {
    expect([null, 0, 1, 2, 25, 26].map(teamSizeBand)).toEqual([
      ...[null, null, "EXACTLY_1", "FROM_2_TO_3"],
      ...["FROM_11_TO_25", "ABOVE_25"],
    ]);
  });
});
