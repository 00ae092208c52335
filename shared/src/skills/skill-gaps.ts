import type { Proficiency, Skill } from "../vocabulary/skills.ts";
import type { HeldSkill } from "./held-skill.ts";

/** A skill that is asked for more than it is held. */
export interface SkillGap {
  skill: Skill;
  required: Proficiency;
  /** 0 where it is not held at all. */
  held: Proficiency | 0;
  /** Required less held: the levels still to learn. */
  levels: number;
}

/** What is required and not held yet (product.md K9), the widest gap first, then in the order of the requirement. */
export function gapsTo(required: readonly HeldSkill[], held: readonly HeldSkill[]): SkillGap[] {
  const proficiencies = new Map(held.map(({ skill, proficiency }) => [skill, proficiency]));
  return required
    .map(({ skill, proficiency }): SkillGap => {
      const has = proficiencies.get(skill) ?? 0;
      return { skill, required: proficiency, held: has, levels: proficiency - has };
    })
    .filter(({ levels }) => levels > 0)
    .sort((a, b) => b.levels - a.levels);
}

/** The levels of all gaps together. */
export function levelsToLearn(gaps: readonly SkillGap[]): number {
  return gaps.reduce((sum, { levels }) => sum + levels, 0);
}
