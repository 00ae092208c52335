import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/** Which published things a newer version replaced, and when, by the ids of the first; the commons is not known here. */
export type FindNewer = (lineIds: readonly string[]) => Promise<{ lineId: string; quarter: string }[]>;

/** As many as an agenda shows. */
const MOST = 20;

/**
 * Of what a newer version was shared since a quarter began, of all that the members of a circle followed when its newest
 * round was set, to one who sits there: each once, in an order that tells nothing, and not who follows it.
 */
export async function findCircleChanges(
  { workspace, findNewer }: { workspace: DataSource; findNewer: FindNewer },
  person: Person,
  { circleId, since }: { circleId: string; since: string },
): Promise<string[]> {
  const followed = await asPerson(workspace, person, (manager) =>
    manager.query<{ lineId: string }[]>(`SELECT line_id AS "lineId" FROM circle_follows($1)`, [circleId]),
  );
  if (followed.length === 0) return [];
  const newer = await findNewer(followed.map(({ lineId }) => lineId));
  return newer
    .filter(({ quarter }) => quarter >= since)
    .map(({ lineId }) => lineId)
    .slice(0, MOST);
}
