import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What stands in the commons is looked through every day with the secrets of today. The worker reads them of one
 * organisation at a time, as the organisation itself would; the words an author kept stay with the publication,
 * because decisions go with the draft.
 */
export class AddQuarantine20261122094000 implements MigrationInterface {
  name = "AddQuarantine20261122094000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication
        -- The findings that the author kept when confirming.
        ADD COLUMN kept_keys text[] NOT NULL DEFAULT '{}',
        ADD COLUMN quarantined_at timestamptz,
        ADD COLUMN quarantine_reasons jsonb,
        ADD CHECK ((quarantined_at IS NULL) = (quarantine_reasons IS NULL)),
        ADD CHECK (quarantined_at IS NULL OR retraction_requested_at IS NOT NULL);

      -- An owner that is no superuser sees no row while the policies are forced on it.
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE finding_decision NO FORCE ROW LEVEL SECURITY;
      UPDATE publication SET kept_keys = kept.keys
      FROM (
        SELECT organization_id, ladder_draft_id, array_agg(key ORDER BY key) AS keys
        FROM finding_decision WHERE decision = 'KEEP' GROUP BY 1, 2
      ) kept
      WHERE kept.organization_id = publication.organization_id
        AND kept.ladder_draft_id = publication.ladder_draft_id;
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE finding_decision FORCE ROW LEVEL SECURITY;

      CREATE INDEX publication_to_scan ON publication (organization_id, id)
        WHERE retracted_at IS NULL AND quarantined_at IS NULL;

      -- The days on which everything was looked through.
      CREATE TABLE publication_scan (
        day date PRIMARY KEY,
        finished_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE POLICY scanned_organization ON organization_secret FOR SELECT TO rungs_worker
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      CREATE POLICY scanned_organization ON organization FOR SELECT TO rungs_worker
        USING (id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT (organization_id, kind, value) ON organization_secret TO rungs_worker;
      GRANT SELECT (id, name) ON organization TO rungs_worker;
      GRANT UPDATE (quarantined_at, quarantine_reasons) ON publication TO rungs_worker;
      GRANT SELECT, INSERT ON publication_scan TO rungs_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      REVOKE SELECT (id, name) ON organization FROM rungs_worker;
      REVOKE SELECT (organization_id, kind, value) ON organization_secret FROM rungs_worker;
      DROP POLICY scanned_organization ON organization;
      DROP POLICY scanned_organization ON organization_secret;
      DROP TABLE publication_scan;
      DROP INDEX publication_to_scan;
      ALTER TABLE publication
        DROP COLUMN kept_keys, DROP COLUMN quarantined_at, DROP COLUMN quarantine_reasons;
    `);
  }
}
