import type { EntityManager } from "typeorm";

import type { Author } from "#server/workspace/require-author.ts";

/** The bytes that somebody confirmed, of which draft as it was when, and whether they stay after leaving. */
export interface Approved {
  draftId: string;
  sha256: string;
  draftVersion: number;
  quarter: string;
  keepAfterLeaving: boolean;
}

/** Keeps that a person confirmed exactly these bytes; of one person the newest confirmation of a draft holds. */
export async function keepApproval(
  manager: EntityManager,
  { organizationId, personId }: Author,
  { draftId, sha256, draftVersion, quarter, keepAfterLeaving }: Approved,
): Promise<void> {
  await manager.query(
    `INSERT INTO publication_approval (
       organization_id, draft_id, person_id, sha256, draft_version, quarter, keep_after_leaving
     )
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (organization_id, draft_id, person_id) DO UPDATE SET sha256 = excluded.sha256,
       draft_version = excluded.draft_version, quarter = excluded.quarter,
       keep_after_leaving = excluded.keep_after_leaving, approved_at = now()
     WHERE (publication_approval.sha256, publication_approval.keep_after_leaving)
       <> (excluded.sha256, excluded.keep_after_leaving)`,
    [organizationId, draftId, personId, sha256, draftVersion, quarter, keepAfterLeaving],
  );
}

/** Whether nobody else who confirmed exactly these bytes, and may still publish, wants them to go after leaving. */
export async function doOthersKeep(
  manager: EntityManager,
  { organizationId, personId }: Author,
  draftId: string,
  sha256: string,
): Promise<boolean> {
  const [row] = await manager.query<{ keep: boolean }[]>(
    `SELECT coalesce(bool_and(keep_after_leaving), true) AS keep FROM publication_approval
     WHERE organization_id = $1 AND person_id <> $2 AND draft_id = $3 AND sha256 = $4
       AND person_id IN (SELECT publishing_people())`,
    [organizationId, personId, draftId, sha256],
  );
  return row!.keep;
}

/** Forgets who confirmed a draft: it has been published. */
export async function forgetApprovals(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<void> {
  await manager.query("DELETE FROM publication_approval WHERE organization_id = $1 AND draft_id = $2", [
    organizationId,
    draftId,
  ]);
}

/** Who can give a second confirmation: everybody who may publish, and those who confirmed exactly these bytes. */
export interface SecondPeople {
  people: string[];
  approvers: string[];
}

/** Finds them in a transaction of the organisation; a confirmation of somebody who may not publish any more is none. */
export async function findSecondPeople(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
  sha256: string,
): Promise<SecondPeople> {
  const rows = await manager.query<{ personId: string; approved: boolean }[]>(
    `SELECT person.id AS "personId", approval.person_id IS NOT NULL AS approved
     FROM publishing_people() AS person (id)
     LEFT JOIN publication_approval approval
       ON approval.person_id = person.id AND organization_id = $1 AND draft_id = $2 AND sha256 = $3
     ORDER BY approved_at, person.id`,
    [organizationId, draftId, sha256],
  );
  return {
    people: rows.map(({ personId }) => personId),
    approvers: rows.filter(({ approved }) => approved).map(({ personId }) => personId),
  };
}

/** A draft that one person has confirmed and that waits for another. */
export interface AwaitedConfirmation {
  draftId: string;
  personId: string;
}

/** The drafts that wait for a second person, as long as nobody has changed them since. */
export async function findAwaited(
  manager: EntityManager,
  organizationId: string,
  quarter: string,
): Promise<AwaitedConfirmation[]> {
  return manager.query(
    `SELECT draft.id AS "draftId", approval.person_id AS "personId"
     FROM publication_approval approval JOIN draft ON draft.id = approval.draft_id
     WHERE approval.organization_id = $1 AND draft.organization_id = $1 AND approval.quarter = $2
       AND draft.version = approval.draft_version AND approval.person_id IN (SELECT publishing_people())
     ORDER BY approved_at DESC LIMIT 50`,
    [organizationId, quarter],
  );
}
