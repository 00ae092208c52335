import type { Rank } from "../vocabulary/ladder.ts";
import {
  NAMED_ROLE_FAMILIES,
  type NamedRoleFamily,
  ranksOfRoleFamily,
  ROLE_FAMILY_SKILLS,
} from "../vocabulary/role-family-skills.ts";
import type { HeldSkill } from "./held-skill.ts";
import { requiredSkills } from "./required-skills.ts";
import { gapsTo, levelsToLearn, type SkillGap } from "./skill-gaps.ts";

/** Levels that may be left to learn for each level brought: our own judgement of what is learnt on the job. */
const LEVELS_TO_LEARN_FOR_EACH = 2;

/** A way into the office: the role, the rank to enter at, and what is still to learn. */
export interface MoveInto {
  roleFamily: NamedRoleFamily;
  rank: Rank;
  /** Whether enough is brought for that rank; without it the rank is the lowest the role has. */
  isWithinReach: boolean;
  /** The levels held of the skills that the role asks for, together. */
  levelsBrought: number;
  levelsToLearn: number;
  gaps: SkillGap[];
}

/**
 * Where somebody's skills lead in an office (product.md K9). They enter a role at the highest rank, never above
 * `ceiling`, for which they bring at least one level for every two they have still to learn: who brings 6 levels of
 * what a role asks for may have 12 to learn. Roles of whose skills nothing is held, and those that ask for a profession
 * besides, are left out. Those within reach
 * come first, the highest rank before others; then, and among the others, what asks for the least learning.
 */
export function movesInto(held: readonly HeldSkill[], ceiling: Rank): MoveInto[] {
  return NAMED_ROLE_FAMILIES.filter((roleFamily) => !ROLE_FAMILY_SKILLS[roleFamily].needsProfession)
    .map((roleFamily) => findEntry(roleFamily, held, ceiling))
    .filter(({ levelsBrought }) => levelsBrought > 0)
    .sort(
      (a, b) =>
        Number(b.isWithinReach) - Number(a.isWithinReach) ||
        (a.isWithinReach ? b.rank - a.rank : 0) ||
        a.levelsToLearn - b.levelsToLearn,
    );
}

function findEntry(roleFamily: NamedRoleFamily, held: readonly HeldSkill[], ceiling: Rank): MoveInto {
  const ranks = ranksOfRoleFamily(roleFamily);
  const entries = ranks
    .filter((rank) => rank <= ceiling)
    .map((rank) => moveInto(roleFamily, rank, held))
    .reverse();
  return (
    entries.find(({ isWithinReach }) => isWithinReach) ?? {
      ...moveInto(roleFamily, ranks[0]!, held),
      isWithinReach: false,
    }
  );
}

function moveInto(roleFamily: NamedRoleFamily, rank: Rank, held: readonly HeldSkill[]): MoveInto {
  const required = requiredSkills(roleFamily, rank);
  const asked = new Set(required.map(({ skill }) => skill));
  const gaps = gapsTo(required, held);
  const toLearn = levelsToLearn(gaps);
  const levelsBrought = held
    .filter(({ skill }) => asked.has(skill))
    .reduce((sum, { proficiency }) => sum + proficiency, 0);
  return {
    roleFamily,
    rank,
    isWithinReach: toLearn <= LEVELS_TO_LEARN_FOR_EACH * levelsBrought,
    levelsBrought,
    levelsToLearn: toLearn,
    gaps,
  };
}
