import type { DimensionBank, FamilyBank } from "../content/family-bank.ts";
import { LEADING_PEOPLE } from "../content/leading-people.ts";
import { SHARED_DIMENSIONS } from "../content/shared-dimensions.ts";
import type { Random } from "../random.ts";
import { drawWordings, growThread } from "./grow-thread.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import type { NamedLevel } from "./name-levels.ts";
import type { OwnWords } from "./word-line.ts";

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
  const name = dimension.names[random.int(0, 1)] ?? dimension.names[0];
  const wordings = drawWordings(random);
  const others = wordings.map((wording) => (wording === 0 ? 1 : 0));
  const ranksOf = (isManager: boolean) =>
    levels.filter((level) => level.isManager === isManager).map(({ rank }) => rank);
  const individuals = growThread(dimension.stages, ranksOf(false), wordings, words, random);
  const managers = growThread(dimension.stages, ranksOf(true), others, words, random);
  const cells = levels.map(({ isManager }) => {
    const lines = (isManager ? managers : individuals).shift() ?? [];
    return dimension === LEADING_PEOPLE && !isManager ? null : inOneCell(lines);
  });
  return { name, cells };
}

/** One line stands alone; several are points. */
function inOneCell(lines: readonly string[]): string {
  return lines.length > 1 ? lines.map((line) => `- ${line}`).join("\n") : lines.join("");
}
