import type { MigrationInterface, QueryRunner } from "typeorm";

/** Acts wait in the outbox until they leave in a batch, and an author says what happens when their office leaves. */
export class AddBatches20261122041000 implements MigrationInterface {
  name = "AddBatches20261122041000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- What replaces one another is one line, also once its draft is gone; acts of one line keep their order.
      ALTER TABLE publication ADD COLUMN line_id uuid;
      WITH RECURSIVE line AS (
        SELECT p.id, p.snapshot_id, p.id AS line_id FROM publication p
        WHERE NOT EXISTS (
          SELECT FROM publication e
          WHERE e.organization_id = p.organization_id AND e.snapshot_id = p.replaces_snapshot_id
        )
        UNION ALL
        SELECT later.id, later.snapshot_id, line.line_id
        FROM line JOIN publication later ON later.replaces_snapshot_id = line.snapshot_id
      )
      UPDATE publication SET line_id = line.line_id FROM line WHERE line.id = publication.id;
      ALTER TABLE publication
        ALTER COLUMN line_id SET NOT NULL,
        ADD COLUMN keep_after_leaving boolean NOT NULL DEFAULT true,
        ADD COLUMN withdrawal text CHECK (withdrawal IN ('QUIETLY', 'AT_ONCE'));
      UPDATE publication SET withdrawal = 'AT_ONCE' WHERE retraction_requested_at IS NOT NULL;
      ALTER TABLE publication ADD CHECK ((withdrawal IS NULL) = (retraction_requested_at IS NULL));

      ALTER TABLE outbox
        ADD COLUMN line_id uuid,
        -- When it was let go; until then it waits for its batch.
        ADD COLUMN released_at timestamptz,
        -- Its place in the batch, by chance.
        ADD COLUMN place double precision;
      UPDATE outbox SET line_id = publication.line_id, released_at = now()
      FROM publication WHERE publication.id = outbox.publication_id;
      ALTER TABLE outbox ALTER COLUMN line_id SET NOT NULL;
      DROP INDEX outbox_waiting;
      CREATE INDEX outbox_waiting ON outbox (line_id, id) WHERE applied_at IS NULL;

      -- The weeks in which somebody has looked whether a batch may leave.
      CREATE TABLE publication_batch (
        week text PRIMARY KEY,
        looked_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE POLICY whole_ledger ON publication TO rungs_worker USING (true) WITH CHECK (true);
      CREATE POLICY every_membership ON membership FOR SELECT TO rungs_worker USING (true);
      GRANT SELECT (organization_id, unit, left_at) ON membership TO rungs_worker;
      GRANT UPDATE (retraction_requested_at, withdrawal) ON publication TO rungs_worker;
      GRANT INSERT, UPDATE (released_at, place) ON outbox TO rungs_worker;
      GRANT SELECT, INSERT ON publication_batch TO rungs_worker;

      GRANT UPDATE (withdrawal) ON publication TO rungs_app;
      GRANT SELECT (organization_id, publication_id, act, applied_at), UPDATE (released_at) ON outbox TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      REVOKE SELECT (organization_id, publication_id, act, applied_at), UPDATE (released_at) ON outbox FROM rungs_app;
      REVOKE INSERT ON outbox FROM rungs_worker;
      REVOKE SELECT (organization_id, unit, left_at) ON membership FROM rungs_worker;
      REVOKE UPDATE (retraction_requested_at) ON publication FROM rungs_worker;
      DROP POLICY every_membership ON membership;
      DROP POLICY whole_ledger ON publication;
      DROP TABLE publication_batch;
      DROP INDEX outbox_waiting;
      ALTER TABLE outbox DROP COLUMN line_id, DROP COLUMN released_at, DROP COLUMN place;
      CREATE INDEX outbox_waiting ON outbox (organization_id, id) WHERE applied_at IS NULL;
      ALTER TABLE publication DROP COLUMN line_id, DROP COLUMN keep_after_leaving, DROP COLUMN withdrawal;
    `);
  }
}
