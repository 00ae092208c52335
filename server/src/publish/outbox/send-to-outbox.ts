import type { EntityManager } from "typeorm";

import type { OutboxEntity } from "./outbox.entity.ts";

/** One act of the ledger for the worker; with batches it waits for its own unless it goes at once. */
export interface Act extends Pick<OutboxEntity, "organizationId" | "publicationId" | "lineId" | "act"> {
  waits: boolean;
}

/** Puts an act in the worker's queue and wakes the worker when the transaction commits. */
export async function sendToOutbox(
  manager: EntityManager,
  { organizationId, publicationId, lineId, act, waits }: Act,
): Promise<void> {
  await manager.query(
    `INSERT INTO outbox (organization_id, publication_id, line_id, act, released_at)
     VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN NULL ELSE now() END)`,
    [organizationId, publicationId, lineId, act, waits],
  );
  await manager.query("NOTIFY outbox");
}
