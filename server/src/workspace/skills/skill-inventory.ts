import type { InventorySkillValues, SaveSkillInventoryValues } from "@rungs/shared/inputs/skill-inventory";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Author } from "../require-author.ts";

/** What somebody says of their own skills. */
export interface SkillInventory {
  skills: InventorySkillValues[];
  note: string | null;
}

/** The person's own inventory; null until they write one. */
export async function findSkillInventory(
  workspace: DataSource,
  person: Author,
): Promise<SkillInventory | null> {
  return asPerson(workspace, person, async (manager) => {
    const rows = await manager.query<SkillInventory[]>(
      "SELECT skills, note FROM skill_inventory WHERE organization_id = $1 AND person_id = $2",
      [person.organizationId, person.personId],
    );
    return rows[0] ?? null;
  });
}

/** Replaces the person's own inventory. */
export async function saveSkillInventory(
  workspace: DataSource,
  person: Author,
  { skills, note }: SaveSkillInventoryValues,
): Promise<SkillInventory> {
  // A skill that is not had, and neither wanted nor unwanted, is not worth keeping.
  const kept = skills.filter(({ proficiency, preference }) => proficiency > 0 || preference !== "FINE");
  await asPerson(workspace, person, (manager) =>
    manager.query(
      `INSERT INTO skill_inventory (organization_id, person_id, skills, note) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization_id, person_id) DO UPDATE SET skills = excluded.skills, note = excluded.note`,
      [person.organizationId, person.personId, JSON.stringify(kept), note],
    ),
  );
  return { skills: kept, note };
}

/** Deletes the person's own inventory; false where there is none. */
export async function deleteSkillInventory(workspace: DataSource, person: Author): Promise<boolean> {
  return asPerson(workspace, person, async (manager) => {
    const [, deleted] = await manager.query<[unknown[], number]>(
      "DELETE FROM skill_inventory WHERE organization_id = $1 AND person_id = $2",
      [person.organizationId, person.personId],
    );
    return deleted === 1;
  });
}
