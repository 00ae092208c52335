import type { FaceAttribute } from "@rungs/shared/vocabulary/face-tree";

/** Of each attribute the finest value of its tree, or `NOT_GIVEN`. */
export type AtlasValues = Record<FaceAttribute, string>;

/** An organisation that counts in an epoch; `unit` is its ultimate parent, and only units are counted. */
export interface AtlasMember {
  organizationId: string;
  unit: string;
  values: AtlasValues;
}

/** Every combination of the values listed is in the cell. */
export type AtlasDomain = Record<FaceAttribute, readonly string[]>;

/** A part of all possible combinations of values; the children of a cell divide its domain without a rest. */
export interface AtlasCell {
  /** The path from the root, such as `0.1.0`: an ancestor's id begins its descendants' ids. Stable in an epoch only. */
  id: string;
  parentId: string | null;
  domain: AtlasDomain;
  /** The attribute its children differ in; null for a leaf. */
  split: FaceAttribute | null;
  /** Distinct units in it when the epoch began. */
  members: number;
}

/** The partition of one epoch, parents before their children. */
export interface Atlas {
  cells: readonly AtlasCell[];
}
