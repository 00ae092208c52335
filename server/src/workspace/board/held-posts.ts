import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Author } from "../require-author.ts";

/** Which posts are the person's own, by the ids of their drafts, and whether each is paused. */
export async function findHeldPosts(
  workspace: DataSource,
  person: Author,
): Promise<ReadonlyMap<string, boolean>> {
  return asPerson(workspace, person, async (manager) => {
    const rows = await manager.query<{ id: string; paused: boolean }[]>(
      `SELECT draft_id AS id, is_paused AS paused FROM post_holder
       WHERE organization_id = $1 AND person_id = $2`,
      [person.organizationId, person.personId],
    );
    return new Map(rows.map(({ id, paused }) => [id, paused]));
  });
}

/** Pauses or opens the person's own post; false where they have none of that id. */
export async function pausePost(
  workspace: DataSource,
  person: Author,
  { draftId, isPaused }: { draftId: string; isPaused: boolean },
): Promise<boolean> {
  return asPerson(workspace, person, async (manager) => {
    const [, updated] = await manager.query<[unknown[], number]>(
      `UPDATE post_holder SET is_paused = $4
       WHERE organization_id = $1 AND person_id = $2 AND draft_id = $3`,
      [person.organizationId, person.personId, draftId, isPaused],
    );
    return updated === 1;
  });
}
