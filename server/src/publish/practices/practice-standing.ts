import { LIMITS } from "@rungs/shared/limits";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import type { DataSource, EntityManager } from "typeorm";

import { findSnapshots } from "#server/commons/find-snapshots.ts";
import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

/** Both sides of the product, for what is said at home of something that peers read. */
export interface BothSides {
  workspace: DataSource;
  commons: DataSource;
}

/** A published practice as one organisation stands to it. */
export interface PracticeStanding {
  /** The id of its first version. */
  lineId: string;
  /** Whether the organisation wrote it. */
  isOwn: boolean;
  /** Whether the organisation says that it does this too. */
  doesToo: boolean;
}

/** How an organisation stands to a published practice; null where there is none of that id. */
export async function findPracticeStanding(
  { workspace, commons }: BothSides,
  organizationId: string,
  publishedPracticeId: string,
): Promise<PracticeStanding | null> {
  const [practice] = await findSnapshots(commons, PublishedPracticeEntity, [publishedPracticeId]);
  if (!practice) return null;
  return inOrganization(workspace, organizationId, (manager) =>
    readStanding(manager, organizationId, practice.line),
  );
}

/**
 * Says of a practice that the organisation does it too, or takes that back; saying it again changes nothing, and of its
 * own account it is said already. Null where there is no such practice, or where more was said than anybody does. Of an
 * account that is gone it can still be taken back, by the id of its line.
 */
export async function sayDoesToo(
  { workspace, commons }: BothSides,
  organizationId: string,
  { publishedPracticeId, doesToo }: { publishedPracticeId: string; doesToo: boolean },
): Promise<PracticeStanding | null> {
  const [practice] = await findSnapshots(commons, PublishedPracticeEntity, [publishedPracticeId]);
  if (!practice && doesToo) return null;
  const line = practice?.line ?? publishedPracticeId;
  return inOrganization(workspace, organizationId, async (manager) => {
    const standing = await readStanding(manager, organizationId, line);
    // What is unknown everywhere reads like what is gone and was never said.
    if (!practice && !standing.doesToo) return null;
    if (standing.isOwn || standing.doesToo === doesToo) return standing;
    if (!practice || !doesToo) await forget(manager, organizationId, line);
    else if (!(await remember(manager, organizationId, line, practice.kind))) return null;
    return { ...standing, doesToo };
  });
}

async function readStanding(
  manager: EntityManager,
  organizationId: string,
  lineId: string,
): Promise<PracticeStanding> {
  const [row] = await manager.query<[{ isOwn: boolean; doesToo: boolean }]>(
    `SELECT
       EXISTS (SELECT FROM publication WHERE organization_id = $1 AND snapshot_id = $2) AS "isOwn",
       EXISTS (SELECT FROM practice_done_too WHERE organization_id = $1 AND practice_id = $2) AS "doesToo"`,
    [organizationId, lineId],
  );
  return { lineId, isOwn: row.isOwn, doesToo: row.doesToo };
}

async function remember(
  manager: EntityManager,
  organizationId: string,
  lineId: string,
  kind: PracticeKind,
): Promise<boolean> {
  await takeTurns(manager, "done-too", organizationId);
  const [row] = await manager.query<[{ count: number }]>(
    "SELECT count(*)::integer AS count FROM practice_done_too WHERE organization_id = $1 AND practice_id <> $2",
    [organizationId, lineId],
  );
  if (row.count >= LIMITS.practicesDoneToo) return false;
  await manager.query(
    `INSERT INTO practice_done_too (organization_id, practice_id, kind) VALUES ($1, $2, $3)
     ON CONFLICT (organization_id, practice_id) DO NOTHING`,
    [organizationId, lineId, kind],
  );
  return true;
}

async function forget(manager: EntityManager, organizationId: string, lineId: string): Promise<void> {
  await manager.query("DELETE FROM practice_done_too WHERE organization_id = $1 AND practice_id = $2", [
    organizationId,
    lineId,
  ]);
}
