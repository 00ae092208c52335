import {
  FACE_ATTRIBUTES,
  type FaceAttribute,
  levelOf,
  lowestCommonAncestor,
  parentOf,
} from "@rungs/shared/vocabulary/face-tree";

import type { AtlasDomain } from "./atlas.ts";
import { type Counted, countUnits } from "./count-units.ts";

/** One way to divide a cell: the attribute, and for each child the values it takes and the members it gets. */
export interface Split {
  attribute: FaceAttribute;
  children: Branch[];
}

interface Branch {
  values: readonly string[];
  members: readonly Counted[];
  units: number;
}

/** How much a step of each attribute is worth to a reader: what they look for first is shown first. */
const WORTH: Readonly<Record<FaceAttribute, number>> = {
  industry: 1.5,
  region: 1.3,
  size: 1.2,
  teamSize: 1,
  officeAge: 1,
  reportingLine: 0.9,
};

/** Less than this apart is a tie, which the order of the attributes settles: no machine rounds it otherwise. */
const TIE = 1e-9;

/**
 * The split of a cell that shows readers most for the crowd it uses up, with at least `size` units in every child;
 * null if there is none. Depends on counts and on the order of the vocabulary only.
 */
export function findSplit(domain: AtlasDomain, members: readonly Counted[], size: number): Split | null {
  if (members.length < 2 * size) return null;
  let best: { split: Split; worth: number } | null = null;
  for (const attribute of FACE_ATTRIBUTES) {
    const node = lowestCommonAncestor(attribute, domain[attribute]);
    const children = divide(branchesOf(attribute, domain[attribute], node, members), size);
    if (children.length < 2) continue;
    const gained = stepsGained(attribute, node, children) / Math.sqrt(entropyOf(children));
    const worth = WORTH[attribute] * gained;
    if (best === null || worth > best.worth + TIE) best = { split: { attribute, children }, worth };
  }
  return best?.split ?? null;
}

/** The values of a cell by the next step of the tree, those without a member too. */
function branchesOf(
  attribute: FaceAttribute,
  values: readonly string[],
  node: string | null,
  members: readonly Counted[],
): Branch[] {
  const branches = new Map<string, { values: string[]; members: Counted[] }>();
  const branchOf = new Map<string, { values: string[]; members: Counted[] }>();
  for (const value of values) {
    const step = node === null ? (parentOf(attribute, value) ?? value) : value;
    const branch = branches.get(step) ?? { values: [], members: [] };
    branches.set(step, branch);
    branch.values.push(value);
    branchOf.set(value, branch);
  }
  for (const member of members) branchOf.get(member.values[attribute])?.members.push(member);
  return [...branches.values()].map((branch) => ({ ...branch, units: countUnits(branch.members) }));
}

/**
 * Every branch that is large enough becomes a child; all the rest becomes one more, which takes in the smallest
 * large branches until it is large enough too. Fewer than two children are no division.
 */
function divide(branches: readonly Branch[], size: number): Branch[] {
  const large = branches.filter(({ units }) => units >= size);
  const rest = branches.filter(({ units }) => units < size);
  if (rest.length === 0) return large;
  // Of equals the last one in the order of the vocabulary goes first.
  const smallestLast = large
    .toReversed()
    .sort((a, b) => a.units - b.units)
    .reverse();
  let other = together(branches, rest);
  while (other.units < size) {
    const smallest = smallestLast.pop();
    if (smallest === undefined) return [];
    rest.push(smallest);
    other = together(branches, rest);
  }
  return [...large.filter((branch) => !rest.includes(branch)), other];
}

/** One branch of several, its values in the order of the vocabulary. */
function together(branches: readonly Branch[], chosen: readonly Branch[]): Branch {
  const inOrder = branches.filter((branch) => chosen.includes(branch));
  const members = inOrder.flatMap((branch) => branch.members);
  return { values: inOrder.flatMap(({ values }) => values), members, units: countUnits(members) };
}

/** How many steps of the tree a unit's label gains on average. */
function stepsGained(attribute: FaceAttribute, node: string | null, children: readonly Branch[]): number {
  const before = levelOf(attribute, node);
  const steps = ({ values }: Branch) => levelOf(attribute, lowestCommonAncestor(attribute, values)) - before;
  return children.reduce((sum, child) => sum + child.units * steps(child), 0) / totalOf(children);
}

/** How much of the crowd a division uses up, in bits. */
function entropyOf(children: readonly Branch[]): number {
  const total = totalOf(children);
  return children.reduce((sum, { units }) => sum - (units / total) * Math.log2(units / total), 0);
}

function totalOf(children: readonly Branch[]): number {
  return children.reduce((sum, { units }) => sum + units, 0);
}
