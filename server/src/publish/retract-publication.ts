import type { WithdrawalManner } from "@rungs/shared/vocabulary/sharing";
import { type DataSource, type EntityManager, In, IsNull } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import { PublicationEntity } from "./ledger/publication.entity.ts";
import { sendToOutbox } from "./outbox/send-to-outbox.ts";

/**
 * Takes something published back from the commons with the earlier versions it replaced; null where the organisation
 * has no such publication. Doing it again changes nothing, except that what waits to go quietly may go at once.
 */
export async function retractPublication(
  workspace: DataSource,
  organizationId: string,
  publicationId: string,
  manner: WithdrawalManner,
): Promise<PublicationEntity | null> {
  return inOrganization(workspace, organizationId, (manager) =>
    retractLine(manager, organizationId, publicationId, manner),
  );
}

/** Does the same in a transaction of the organisation that has begun already. */
export async function retractLine(
  manager: EntityManager,
  organizationId: string,
  publicationId: string,
  manner: WithdrawalManner,
): Promise<PublicationEntity | null> {
  const publication = await manager.findOneBy(PublicationEntity, { organizationId, id: publicationId });
  if (!publication) return null;
  const line = await lockLine(manager, organizationId, publicationId);
  const standing = line.filter(({ standing }) => standing);
  await manager.update(
    PublicationEntity,
    { organizationId, id: In(standing.map(({ id }) => id)) },
    { retractionRequestedAt: () => "now()", withdrawal: manner },
  );
  for (const { id } of standing) {
    const act = { organizationId, publicationId: id, lineId: publication.lineId, act: "RETRACT" } as const;
    await sendToOutbox(manager, { ...act, waits: manner === "QUIETLY" });
  }
  if (manner === "AT_ONCE") {
    await waitNoLonger(
      manager,
      organizationId,
      line.map(({ id }) => id),
    );
  }
  return manager.findOneByOrFail(PublicationEntity, { organizationId, id: publicationId });
}

/** A publication and those it replaced, oldest first, and whether each has not been taken back yet. */
function lockLine(
  manager: EntityManager,
  organizationId: string,
  publicationId: string,
): Promise<{ id: string; standing: boolean }[]> {
  return manager.query(
    `WITH RECURSIVE line AS (
       SELECT id, replaces_snapshot_id FROM publication WHERE organization_id = $1 AND id = $2
       UNION
       SELECT earlier.id, earlier.replaces_snapshot_id
       FROM line JOIN publication earlier ON earlier.snapshot_id = line.replaces_snapshot_id
       WHERE earlier.organization_id = $1
     )
     SELECT id, retraction_requested_at IS NULL AS standing FROM publication WHERE id IN (SELECT id FROM line)
     ORDER BY confirmed_at FOR UPDATE`,
    [organizationId, publicationId],
  );
}

/** Lets go what waits to be taken back quietly. */
async function waitNoLonger(manager: EntityManager, organizationId: string, ids: string[]): Promise<void> {
  const quiet = { organizationId, id: In(ids), withdrawal: "QUIETLY", retractedAt: IsNull() } as const;
  await manager.update(PublicationEntity, quiet, { withdrawal: "AT_ONCE" });
  await manager.query(
    `UPDATE outbox SET released_at = now()
     WHERE organization_id = $1 AND publication_id = ANY ($2) AND act = 'RETRACT' AND applied_at IS NULL`,
    [organizationId, ids],
  );
}
