import {
  FACE_ATTRIBUTES,
  type FaceAttribute,
  levelOf,
  lowestCommonAncestor,
  parentOf,
} from "@rungs/shared/vocabulary/face-tree";

import type { AtlasDomain, AtlasMember } from "./atlas.ts";
import { countUnits } from "./count-units.ts";

/** One way to divide a cell: the attribute, and for each child the values it takes and the members it gets. */
export interface Split {
  attribute: FaceAttribute;
  children: { values: readonly string[]; members: readonly AtlasMember[] }[];
}

interface Branch {
  values: readonly string[];
  members: readonly AtlasMember[];
  units: number;
}

/**
 * The split of a cell that tells most for the step it takes, with at least `size` units in every child; null if
 * there is none. Depends on counts and on the order of the vocabulary only.
 */
export function findSplit(domain: AtlasDomain, members: readonly AtlasMember[], size: number): Split | null {
  let best: { split: Split; worth: number } | null = null;
  for (const attribute of FACE_ATTRIBUTES) {
    const node = lowestCommonAncestor(attribute, domain[attribute]);
    const children = divide(branchesOf(attribute, domain[attribute], node, members), size);
    if (children.length < 2) continue;
    const worth = entropyOf(children) / (1 + 0.5 * levelOf(attribute, node));
    if (best === null || worth > best.worth) best = { split: { attribute, children }, worth };
  }
  return best?.split ?? null;
}

/** The values of a cell by the next step of the tree, those without a member too. */
function branchesOf(
  attribute: FaceAttribute,
  values: readonly string[],
  node: string | null,
  members: readonly AtlasMember[],
): Branch[] {
  const nextStep = (value: string) => (node === null ? (parentOf(attribute, value) ?? value) : value);
  const branches = new Map<string, { values: string[]; members: AtlasMember[] }>();
  for (const value of values) {
    const branch = branches.get(nextStep(value));
    if (branch) branch.values.push(value);
    else branches.set(nextStep(value), { values: [value], members: [] });
  }
  for (const member of members) branches.get(nextStep(member.values[attribute]))?.members.push(member);
  return [...branches.values()].map((branch) => ({ ...branch, units: countUnits(branch.members) }));
}

/**
 * Every branch that is large enough becomes a child; all the rest becomes one more, which takes in the smallest
 * large branches until it is large enough too. Fewer than two children are no division.
 */
function divide(branches: readonly Branch[], size: number): Branch[] {
  const large = branches.filter(({ units }) => units >= size);
  let rest = branches.filter(({ units }) => units < size);
  while (rest.length > 0 && countUnits(rest.flatMap(({ members }) => members)) < size) {
    const smallest = large.reduce<Branch | null>((a, b) => (a && a.units <= b.units ? a : b), null);
    if (smallest === null) return [];
    large.splice(large.indexOf(smallest), 1);
    rest = branches.filter((branch) => !large.includes(branch));
  }
  if (rest.length === 0) return large;
  const members = rest.flatMap((branch) => branch.members);
  const other = { values: rest.flatMap(({ values }) => values), members, units: countUnits(members) };
  return [...large, other];
}

function entropyOf(branches: readonly Branch[]): number {
  const total = branches.reduce((sum, { units }) => sum + units, 0);
  return branches.reduce((sum, { units }) => sum - (units / total) * Math.log2(units / total), 0);
}
