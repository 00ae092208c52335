import { FACE_ATTRIBUTES, type FaceAttribute, valuesUnder } from "@rungs/shared/vocabulary/face-tree";

import { K_FLOOR, splitSize, THRESHOLDS } from "../thresholds.ts";
import type { Atlas, AtlasCell, AtlasDomain, AtlasMember } from "./atlas.ts";
import { type Counted, countUnits, toCounted } from "./count-units.ts";
import { findSplit } from "./find-split.ts";

interface Growing {
  domain: AtlasDomain;
  members: readonly Counted[];
  split: FaceAttribute | null;
  children: Growing[];
}

/**
 * The partition of the next epoch: cells that lost their members fall back into their parent, then leaves that
 * gained enough divide. The same members in any order give the same partition, and giving them again changes
 * nothing.
 */
export function growAtlas(
  previous: Atlas | null,
  members: readonly AtlasMember[],
  options: { size?: number } = {},
): Atlas {
  const counted = toCounted(members);
  const units = countUnits(counted);
  const { size = splitSize(units) } = options;
  const root: Growing = { domain: wholeDomain(), members: counted, split: null, children: [] };
  if (units >= THRESHOLDS.membersForFace) {
    if (previous) restore(root, previous);
    grow(root, size);
  }
  const cells: AtlasCell[] = [];
  list(root, "0", null, cells);
  return { cells };
}

/** Every combination of values there can be, present or not. */
function wholeDomain(): AtlasDomain {
  const entries = FACE_ATTRIBUTES.map((attribute) => [attribute, valuesUnder(attribute, null)] as const);
  return Object.fromEntries(entries) as AtlasDomain;
}

/** Divides a cell as it was divided before, wherever every child still has the floor. */
function restore(root: Growing, previous: Atlas): void {
  const childrenOf = new Map<string | null, AtlasCell[]>();
  for (const cell of previous.cells) {
    const siblings = childrenOf.get(cell.parentId);
    if (siblings) siblings.push(cell);
    else childrenOf.set(cell.parentId, [cell]);
  }
  const [top] = childrenOf.get(null) ?? [];
  // A vocabulary that has changed since divides differently: start anew.
  if (!top || !FACE_ATTRIBUTES.every((one) => sameValues(top.domain[one], root.domain[one]))) return;

  const divideAsBefore = (growing: Growing, { id, split }: AtlasCell) => {
    if (split === null) return;
    const before = childrenOf.get(id) ?? [];
    const children = before.map(({ domain }) => childOf(growing, split, domain[split]));
    if (children.some((child) => countUnits(child.members) < K_FLOOR)) return;
    growing.split = split;
    growing.children = children;
    children.forEach((child, index) => divideAsBefore(child, before[index]!));
  };
  divideAsBefore(root, top);
}

function childOf(parent: Growing, attribute: FaceAttribute, values: readonly string[]): Growing {
  const taken = new Set(values);
  return {
    domain: { ...parent.domain, [attribute]: values },
    members: parent.members.filter((member) => taken.has(member.values[attribute])),
    split: null,
    children: [],
  };
}

function grow(growing: Growing, size: number): void {
  if (growing.split === null) {
    const split = findSplit(growing.domain, growing.members, size);
    if (split === null) return;
    growing.split = split.attribute;
    growing.children = split.children.map(({ values, members }) => ({
      domain: { ...growing.domain, [split.attribute]: values },
      members,
      split: null,
      children: [],
    }));
  }
  for (const child of growing.children) grow(child, size);
}

function list(growing: Growing, id: string, parentId: string | null, cells: AtlasCell[]): void {
  const { domain, split, children } = growing;
  cells.push({ id, parentId, domain, split, members: countUnits(growing.members) });
  children.forEach((child, index) => list(child, `${id}.${index}`, id, cells));
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}
