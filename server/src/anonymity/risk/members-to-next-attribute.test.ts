import { FACE_ATTRIBUTES, NOT_GIVEN, valuesUnder } from "@rungs/shared/vocabulary/face-tree";
import { describe, expect, test } from "vitest";

import type { AtlasCell, AtlasDomain } from "../atlas/atlas.ts";
import { membersToNextAttribute } from "./members-to-next-attribute.ts";

const everything = Object.fromEntries(
  FACE_ATTRIBUTES.map((attribute) => [attribute, valuesUnder(attribute, null)]),
) as unknown as AtlasDomain;
const single = Object.fromEntries(
  FACE_ATTRIBUTES.map((attribute) => [attribute, [NOT_GIVEN]]),
) as unknown as AtlasDomain;

function cell(id: string, members: number, domain: AtlasDomain, split: AtlasCell["split"] = null): AtlasCell {
  return { id, parentId: id === "0" ? null : "0", domain, split, members };
}

describe("membersToNextAttribute", () => {
  test("a network below 20 waits for members anywhere", () => {
    expect(membersToNextAttribute([cell("0", 13, everything)], 13)).toEqual({
      among: "NETWORK",
      atLeast: "FROM_5_TO_9",
      attributes: [...FACE_ATTRIBUTES],
    });
  });

  test("a cell waits until both sides of a split are large enough", () => {
    const regional = { ...single, region: valuesUnder("region", "EMEA") };
    const path = [cell("0", 60, everything, "region"), cell("0.1", 13, regional)];
    expect(membersToNextAttribute(path, 60)).toEqual({
      among: "CELL",
      atLeast: "FROM_1_TO_4",
      attributes: ["region"],
    });
    expect(membersToNextAttribute(path, 120)).toMatchObject({ atLeast: "FROM_10_TO_19" });
  });

  test("a cell that is large enough already waits for offices that differ", () => {
    expect(membersToNextAttribute([cell("0", 90, everything)], 90)).toMatchObject({ atLeast: "FROM_1_TO_4" });
  });

  test("nothing is promised where nothing is left to tell", () => {
    expect(
      membersToNextAttribute([cell("0", 30, everything, "region"), cell("0.0", 30, single)], 60),
    ).toBeNull();
  });
});
