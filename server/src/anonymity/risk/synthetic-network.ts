import type { FaceAttribute } from "@rungs/shared/vocabulary/face-tree";

import type { RiskStep } from "./assess-risk.ts";

/** The facts that the offices of an invented network tell: those of a ladder. */
export const SYNTHETIC_FACTS = [
  "LANGUAGE",
  "ROLE_FAMILY",
  "LEVELS",
  "STRATEGY",
  "INDIVIDUAL_CONTRIBUTOR",
] as const;
export type SyntheticFact = (typeof SYNTHETIC_FACTS)[number];

/** An office of an invented network: where it stands, what its ladder tells, and whether it has entered one. */
export interface SyntheticOffice {
  /** One branch taken for each step below the root. */
  branches: readonly number[];
  facts: Record<SyntheticFact, string>;
  hasLadder: boolean;
  revealed: boolean;
}

const NARROWED_BY: readonly FaceAttribute[] = ["region", "industry", "size"];

/** The path of one office, with every count as the census would give it; for tests. */
export function stepsOf(
  offices: readonly SyntheticOffice[],
  author: SyntheticOffice,
  facts: readonly SyntheticFact[] = SYNTHETIC_FACTS,
): RiskStep[] {
  return [0, ...author.branches.map((_, index) => index + 1)].map((depth) => {
    const inside = candidatesOf(offices, author, depth);
    const others = inside.filter((office) => office !== author);
    const known = others.filter(({ hasLadder }) => hasLadder);
    return {
      cellId: ["0", ...author.branches.slice(0, depth)].join("."),
      narrowedBy: depth === 0 ? null : NARROWED_BY[depth - 1]!,
      shows: NARROWED_BY.slice(0, depth),
      candidates: inside.length,
      revealed: others.filter(({ revealed }) => revealed).length,
      facts: facts.map((fact) => ({
        fact,
        known: known.length,
        same: known.filter((office) => office.facts[fact] === author.facts[fact]).length,
      })),
    };
  });
}

/** Everybody who shares the face that the author shows at a depth of the path. */
export function candidatesOf(
  offices: readonly SyntheticOffice[],
  author: SyntheticOffice,
  depth: number,
): SyntheticOffice[] {
  const wanted = author.branches.slice(0, depth).join();
  return offices.filter(({ branches }) => branches.slice(0, depth).join() === wanted);
}
