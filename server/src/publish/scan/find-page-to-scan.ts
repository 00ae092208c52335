import type { EntityManager } from "typeorm";

import type { OwnSecret } from "#server/anonymity/redaction/secret.ts";

import { findOwnSecrets } from "../text/find-own-secrets.ts";

/** A few publications of one organisation, and what it must not tell by now. */
export interface PageToScan {
  organizationId: string;
  secrets: readonly OwnSecret[];
  publications: readonly PublicationToScan[];
}

export interface PublicationToScan {
  id: string;
  document: string;
  keptKeys: readonly string[];
}

const PAGE_SIZE = 20;

/** What peers read, or will: also what waits for its batch, and what waits to go quietly. */
const TO_SCAN = "retracted_at IS NULL AND quarantined_at IS NULL";

/** The page after another one, in the order of organisation and publication; null after the last. */
export async function findPageToScan(
  manager: EntityManager,
  after: PageToScan | null,
): Promise<PageToScan | null> {
  return manager.transaction(async (transaction) => {
    const [next] = await transaction.query<{ organizationId: string }[]>(
      `SELECT organization_id AS "organizationId" FROM publication
       WHERE ${TO_SCAN} AND ($1::uuid IS NULL OR (organization_id, id) > ($1, $2::uuid))
       ORDER BY organization_id, id LIMIT 1`,
      [after?.organizationId ?? null, after?.publications.at(-1)?.id ?? null],
    );
    if (!next) return null;
    const { organizationId } = next;
    await transaction.query("SELECT set_config('app.organization_id', $1, true)", [organizationId]);
    const secrets = await findOwnSecrets(transaction, organizationId);
    const publications = await transaction.query<PublicationToScan[]>(
      `SELECT id, document, kept_keys AS "keptKeys" FROM publication
       WHERE organization_id = $1 AND ${TO_SCAN} AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT ${PAGE_SIZE}`,
      [organizationId, after?.organizationId === organizationId ? after.publications.at(-1)?.id : null],
    );
    return { organizationId, secrets, publications };
  });
}
