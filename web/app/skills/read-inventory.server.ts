import { type SaveSkillInventoryValues, saveSkillInventoryInput } from "@rungs/shared/inputs/skill-inventory";
import { SKILLS } from "@rungs/shared/vocabulary/skills";

import { preferenceField, proficiencyField } from "./inventory-fields.ts";

/** Reads the inventory's form; a skill it does not speak of is not had. Null where no form of ours would send it. */
export function readInventory(form: FormData): SaveSkillInventoryValues | null {
  const skills = SKILLS.map((skill) => ({
    skill,
    proficiency: Number(form.get(proficiencyField(skill)) ?? 0),
    preference: form.get(preferenceField(skill)) ?? "FINE",
  }));
  // A form is sent with two characters a line break, of which its own limit counted one.
  const note = form.get("note");
  const typed = typeof note === "string" ? note.replaceAll("\r\n", "\n") : note;
  return saveSkillInventoryInput.safeParse({ skills, note: typed }).data ?? null;
}
