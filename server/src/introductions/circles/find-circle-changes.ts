import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/** Where published things stand now, by the ids of their first versions; it is the commons', which is not known here. */
export type FindStanding = (lineIds: readonly string[]) => Promise<{ lineId: string; quarter: string }[]>;

/** As many as an agenda shows. */
const MOST = 20;

/**
 * What changed since a quarter of all that the members of a circle followed when its newest round was set, to one who
 * sits there: each once, in an order that tells nothing, and not who follows it.
 */
export async function findCircleChanges(
  { workspace, findStanding }: { workspace: DataSource; findStanding: FindStanding },
  person: Person,
  { circleId, since }: { circleId: string; since: string },
): Promise<string[]> {
  const followed = await asPerson(workspace, person, (manager) =>
    manager.query<{ lineId: string }[]>(`SELECT line_id AS "lineId" FROM circle_follows($1)`, [circleId]),
  );
  if (followed.length === 0) return [];
  const standing = await findStanding(followed.map(({ lineId }) => lineId));
  return standing
    .filter(({ quarter }) => quarter >= since)
    .map(({ lineId }) => lineId)
    .slice(0, MOST);
}
