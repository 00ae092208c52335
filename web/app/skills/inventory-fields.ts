import type { Skill } from "@rungs/shared/vocabulary/skills";

/** The name of the field that says how well a skill is known. */
export const proficiencyField = (skill: Skill) => `proficiency.${skill}`;

/** The name of the field that says whether more of it is wanted. */
export const preferenceField = (skill: Skill) => `preference.${skill}`;
