import type { Face } from "@rungs/shared/published-ladder";
import { type FaceAttribute, type FaceNode, lowestCommonAncestor } from "@rungs/shared/vocabulary/face-tree";

import type { AtlasCell } from "./atlas.ts";

/** The face of a cell: of each attribute the narrowest place that holds all of the cell's values, or nothing. */
export function labelOf({ domain }: Pick<AtlasCell, "domain">): Face {
  const node = <Attribute extends FaceAttribute>(attribute: Attribute) =>
    lowestCommonAncestor(attribute, domain[attribute]) as FaceNode<Attribute> | null;
  return {
    industry: node("industry"),
    region: node("region"),
    size: node("size"),
    officeAge: node("officeAge"),
    teamSize: node("teamSize"),
    reportingLine: node("reportingLine"),
  };
}
