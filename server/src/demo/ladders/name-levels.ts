import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { FamilyBank } from "../content/family-bank.ts";
import type { Random } from "../random.ts";
import type { LadderPlan } from "./ladder-plan.ts";

/** One level of a plan with its names inside and outside the company. */
export interface NamedLevel {
  readonly rank: Rank;
  readonly isManager: boolean;
  /** The company's own code; null where it has none. */
  readonly code: string | null;
  /** The title inside the company. */
  readonly title: string;
  readonly externalTitle: string;
}

const GRADES = ["Junior", "Associate", "", "Senior", "Staff", "Principal", "Distinguished"] as const;
const MANAGER_TITLES: Partial<Record<Rank, string>> = {
  5: "Manager",
  6: "Senior Manager",
  7: "Director",
  8: "Senior Director",
};
const PREFIXES = ["L", "P", "OS", "E", "T", "G", "IC"] as const;

/** The grade of a rank alone, as a role page heads its levels. */
export const PLAIN_GRADES: Readonly<Record<Rank, string>> = {
  1: "Entry",
  2: "Junior",
  3: "Intermediate",
  4: "Senior",
  5: "Staff",
  6: "Principal",
  7: "Director",
  8: "Senior Director",
  9: "Vice President",
  10: "Chief Open Source Officer",
};

/** Names the levels of a plan in the order of the file: by rank, managers after individuals. */
export function nameLevels(
  plan: LadderPlan,
  bank: FamilyBank,
  random: Random,
  /** How many rungs higher or lower than usual the company sets its titles. */
  shift = 0,
): NamedLevel[] {
  const titleOf = shiftedTitles(plan, bank, shift);
  const prefix = plan.naming === "SAME" ? initialsOf(sameTitle(plan, bank)) : random.pick(PREFIXES);
  const offset = plan.naming === "SAME" ? 0 : random.int(0, 3);
  const isCoded = plan.naming === "CODED" || plan.naming === "SAME";
  const separator = random.pick(["", "-"]);
  const individuals = plan.ranks.map((rank, index): NamedLevel => {
    const externalTitle = titleOf(rank);
    return {
      rank,
      isManager: false,
      code: isCoded ? `${prefix}${separator}${index + 1 + offset}` : null,
      title: insideTitle(plan, bank, rank, externalTitle),
      externalTitle,
    };
  });
  const managers = plan.managerRanks.map((rank, index): NamedLevel => {
    const title = `${MANAGER_TITLES[rank] ?? "Manager"}, ${teamOf(bank)}`;
    const code = isCoded ? `M${separator}${index + 1 + offset}` : null;
    return { rank, isManager: true, code, title, externalTitle: title };
  });
  return [...individuals, ...managers].sort((one, other) => one.rank - other.rank);
}

function insideTitle(plan: LadderPlan, bank: FamilyBank, rank: Rank, externalTitle: string): string {
  if (plan.naming === "SAME") return sameTitle(plan, bank);
  if (plan.naming !== "GRADED") return externalTitle;
  const grade = GRADES[rank - 1];
  if (grade === undefined) return externalTitle;
  return grade === "" ? `${bank.role} II` : `${grade} ${bank.role}`;
}

/** The title of each rank; from director on, and where two levels would share one, nobody shifts. */
function shiftedTitles({ ranks }: LadderPlan, { titles, role }: FamilyBank, shift: number) {
  const shifted = (rank: Rank) =>
    titles[rank > 6 ? rank - 1 : Math.min(6, Math.max(1, rank + shift)) - 1] ?? role;
  const isDistinct = new Set(ranks.map(shifted)).size === ranks.length;
  return isDistinct ? shifted : (rank: Rank) => titles[rank - 1] ?? role;
}

/** Some companies call them all the same inside, whatever peers say. */
function sameTitle(plan: LadderPlan, { family, role }: FamilyBank): string {
  return plan.shape === "AXES_PAGE" || family === "TECHNICAL_PROGRAM_MANAGER" ? role : "Program Manager";
}

function initialsOf(role: string): string {
  return role.replace(/\B\w+|[^A-Za-z]/g, "").toUpperCase();
}

function teamOf({ role }: FamilyBank): string {
  return role
    .replace(/ Engineer$/, " Engineering")
    .replace(/ Advocate$/, " Advocacy")
    .replace(/ (?:Lead|Manager|Specialist)$/, "");
}
