import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { SKILL_PREFERENCES, SKILLS } from "../vocabulary/skills.ts";

/** What somebody says of one of their skills; proficiency 0 is a skill they do not have. */
export const inventorySkillInput = z.strictObject({
  skill: z.enum(SKILLS),
  proficiency: z.int().min(0).max(5),
  preference: z.enum(SKILL_PREFERENCES),
});
export type InventorySkillValues = z.output<typeof inventorySkillInput>;

/** The whole inventory: a skill that is left out is not had, and neither wanted nor unwanted. */
export const saveSkillInventoryInput = z.strictObject({
  skills: z
    .array(inventorySkillInput)
    .max(SKILLS.length)
    .refine((skills) => new Set(skills.map(({ skill }) => skill)).size === skills.length, {
      error: "A skill is named once.",
    }),
  note: z
    .string()
    .trim()
    .max(LIMITS.textCharacters)
    .nullish()
    .transform((note) => note || null),
});
export type SaveSkillInventoryValues = z.output<typeof saveSkillInventoryInput>;
