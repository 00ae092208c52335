import type { DimensionBank, FamilyBank } from "../content/family-bank.ts";
import { LEADING_PEOPLE, SHARED_DIMENSIONS } from "../content/shared-dimensions.ts";
import type { Random } from "../random.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import type { NamedLevel } from "./name-levels.ts";
import { placeOnStages } from "./place-on-stages.ts";
import { type OwnWords, wordLine } from "./word-line.ts";

/** One row of a matrix: what a dimension asks at each level; null where it asks nothing on purpose. */
export interface ComposedRow {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

/** Chooses the rows of a matrix: the role's own first, then those every office knows. */
export function chooseDimensions(plan: LadderPlan, bank: FamilyBank, random: Random): DimensionBank[] {
  const own = bank.dimensions.slice(0, plan.dimensions);
  const shared = random.shuffle(SHARED_DIMENSIONS);
  if (plan.managerRanks.length > 0) {
    const places = plan.dimensions - Math.min(own.length, plan.dimensions - 1) - 1;
    return [...own.slice(0, plan.dimensions - 1), ...shared.slice(0, places), LEADING_PEOPLE];
  }
  return [...own, ...shared.slice(0, plan.dimensions - own.length)];
}

/** Words one row over all levels; managers of a rank are asked in other words than individuals of it. */
export function composeRow(
  dimension: DimensionBank,
  levels: readonly NamedLevel[],
  words: OwnWords,
  random: Random,
): ComposedRow {
  const places = placeOnStages(
    levels.map(({ rank }) => rank),
    random,
  );
  const wordings = dimension.stages.map(() => random.int(0, 1));
  const cells = levels.map(({ isManager }, index) => {
    if (dimension === LEADING_PEOPLE && !isManager) return null;
    const { stage, howFar } = places[index] ?? { stage: 0, howFar: 0 };
    const wording = isManager ? 1 - (wordings[stage] ?? 0) : (wordings[stage] ?? 0);
    return wordLine(dimension.stages[stage]?.[wording] ?? "", howFar, words);
  });
  return { name: dimension.names[random.int(0, 1)] ?? dimension.names[0], cells };
}
