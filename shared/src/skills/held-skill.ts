import type { Proficiency, Skill } from "../vocabulary/skills.ts";

/** A skill and how well somebody knows it, or how well a role asks for it to be known. */
export interface HeldSkill {
  skill: Skill;
  proficiency: Proficiency;
}

/** The skills of an inventory that are known at all. */
export function heldSkills(inventory: readonly { skill: Skill; proficiency: number }[]): HeldSkill[] {
  return inventory.flatMap(({ skill, proficiency }) =>
    proficiency > 0 ? [{ skill, proficiency: proficiency as Proficiency }] : [],
  );
}
