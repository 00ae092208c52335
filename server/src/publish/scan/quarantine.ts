import { setImmediate as breathe } from "node:timers/promises";

import type { EntityManager } from "typeorm";

import { scanDocument } from "#server/anonymity/redaction/scan-document.ts";

import type { QuarantineReason } from "../ledger/publication.entity.ts";
import { retractLine } from "../retract-publication.ts";
import type { PageToScan, PublicationToScan } from "./find-page-to-scan.ts";

/**
 * Scans one document and takes it out of the commons at once, with the versions it replaced, if something is found;
 * the reasons and the way out are written in one transaction. False where nothing was found or somebody was quicker.
 */
export async function quarantineIfNeeded(
  manager: EntityManager,
  { organizationId, secrets }: PageToScan,
  { id, document, keptKeys }: PublicationToScan,
): Promise<boolean> {
  // The other loops of the worker are served between two documents.
  await breathe();
  const hits = scanDocument(document, { secrets, confirmedKeys: new Set(keptKeys) });
  if (hits.length === 0) return false;
  const reasons = hits.map(({ category, surface }): QuarantineReason => ({ category, surface }));
  return manager.transaction((transaction) => quarantine(transaction, organizationId, id, reasons));
}

async function quarantine(
  manager: EntityManager,
  organizationId: string,
  id: string,
  reasons: QuarantineReason[],
): Promise<boolean> {
  await manager.query("SELECT set_config('app.organization_id', $1, true)", [organizationId]);
  await retractLine(manager, organizationId, id, "AT_ONCE");
  const marked = await manager.query<[unknown[], number]>(
    `UPDATE publication SET quarantined_at = now(), quarantine_reasons = $3
     WHERE organization_id = $1 AND id = $2 AND quarantined_at IS NULL AND retracted_at IS NULL`,
    [organizationId, id, JSON.stringify(reasons)],
  );
  return marked[1] > 0;
}
