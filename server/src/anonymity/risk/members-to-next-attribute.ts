import {
  FACE_ATTRIBUTES,
  type FaceAttribute,
  lowestCommonAncestor,
  parentOf,
} from "@rungs/shared/vocabulary/face-tree";

import type { AtlasCell } from "../atlas/atlas.ts";
import { splitSize, THRESHOLDS } from "../thresholds.ts";
import { type CrowdBand, crowdBand } from "./risk-band.ts";

/** What a face could show next, and how many more offices that takes at least. */
export interface NextAttribute {
  /** Where they have to come: anywhere in the network, or among those who share the finest face. */
  among: "NETWORK" | "CELL";
  /** A band: the exact number would tell the size of the cell. */
  atLeast: CrowdBand;
  /** What could be shown then; which of them it is depends on who comes. */
  attributes: FaceAttribute[];
}

/**
 * Says how many more members it takes at least before the offices of a leaf are told apart further: a split needs
 * its full size on both sides. Null where nothing is left to tell. `path` leads from the root to the leaf.
 */
export function membersToNextAttribute(path: readonly AtlasCell[], members: number): NextAttribute | null {
  const root = path[0];
  const leaf = path.at(-1);
  if (!root || !leaf) return null;
  if (members < THRESHOLDS.membersForFace) {
    return {
      among: "NETWORK",
      atLeast: crowdBand(THRESHOLDS.membersForFace - members),
      attributes: dividable(root),
    };
  }
  const attributes = dividable(leaf);
  if (attributes.length === 0) return null;
  const missing = Math.max(1, 2 * splitSize(members) - leaf.members);
  return { among: "CELL", atLeast: crowdBand(missing), attributes };
}

/** The attributes in which the offices of a cell may differ at the next step of the tree. */
function dividable({ domain }: AtlasCell): FaceAttribute[] {
  return FACE_ATTRIBUTES.filter((attribute) => {
    const node = lowestCommonAncestor(attribute, domain[attribute]);
    const next = (value: string) => (node === null ? (parentOf(attribute, value) ?? value) : value);
    return new Set(domain[attribute].map(next)).size > 1;
  });
}
