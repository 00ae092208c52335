import type { NoticeKind } from "@rungs/shared/vocabulary/notice";
import type { EntityManager } from "typeorm";

/** Whom to tell what, inside one organisation. */
export interface NewNotice {
  organizationId: string;
  personId: string;
  kind: NoticeKind;
  introductionId: string | null;
}

/**
 * Tells somebody of the caller's organisation, inside the caller's transaction: the notice is there exactly if the act
 * is. As long as they have not looked, the same is told once.
 */
export async function notify(manager: EntityManager, notice: NewNotice): Promise<void> {
  await manager.query(
    `INSERT INTO notice (organization_id, person_id, kind, introduction_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [notice.organizationId, notice.personId, notice.kind, notice.introductionId],
  );
}
