import type { MigrationInterface, QueryRunner } from "typeorm";

/** Drafts with every earlier version, decisions at the door, the ledger of publications and the outbox. */
export class CreateLadders20261122020000 implements MigrationInterface {
  name = "CreateLadders20261122020000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ladder_draft (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        version integer NOT NULL CHECK (version > 0),
        content jsonb NOT NULL,
        import_report jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organization_id, id)
      );
      CREATE INDEX ladder_draft_by_age ON ladder_draft (organization_id, created_at DESC, id DESC);

      CREATE TABLE ladder_draft_revision (
        organization_id uuid NOT NULL,
        ladder_draft_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        content jsonb NOT NULL,
        edited_by uuid NOT NULL,
        edited_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (ladder_draft_id, version),
        FOREIGN KEY (organization_id, ladder_draft_id)
          REFERENCES ladder_draft (organization_id, id) ON DELETE CASCADE
      );

      CREATE TABLE finding_decision (
        organization_id uuid NOT NULL,
        ladder_draft_id uuid NOT NULL,
        key text NOT NULL,
        decision text NOT NULL CHECK (decision IN ('KEEP', 'REPLACE')),
        replacement text,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (ladder_draft_id, key),
        FOREIGN KEY (organization_id, ladder_draft_id)
          REFERENCES ladder_draft (organization_id, id) ON DELETE CASCADE
      );

      CREATE TABLE publication (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        ladder_draft_id uuid,
        draft_version integer NOT NULL,
        snapshot_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        replaces_snapshot_id uuid,
        sha256 text NOT NULL,
        document text NOT NULL,
        quarter text NOT NULL,
        checklist text[] NOT NULL,
        confirmed_by uuid NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT now(),
        visible_at timestamptz,
        retraction_requested_at timestamptz,
        retracted_at timestamptz,
        UNIQUE (organization_id, id),
        FOREIGN KEY (organization_id, ladder_draft_id)
          REFERENCES ladder_draft (organization_id, id) ON DELETE SET NULL (ladder_draft_id)
      );
      -- Each standing snapshot of a draft is replaced by one other at the most, so they form one line.
      CREATE UNIQUE INDEX publication_in_line
        ON publication (organization_id, ladder_draft_id, replaces_snapshot_id) NULLS NOT DISTINCT
        WHERE retraction_requested_at IS NULL AND ladder_draft_id IS NOT NULL;
      CREATE INDEX publication_by_age ON publication (organization_id, ladder_draft_id, confirmed_at DESC);

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organization_id uuid NOT NULL,
        publication_id uuid NOT NULL,
        act text NOT NULL CHECK (act IN ('PUBLISH', 'RETRACT')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        applied_at timestamptz,
        FOREIGN KEY (organization_id, publication_id)
          REFERENCES publication (organization_id, id) ON DELETE CASCADE
      );
      CREATE INDEX outbox_waiting ON outbox (organization_id, id) WHERE applied_at IS NULL;
    `);
    for (const table of TABLES) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organization ON ${table} TO rungs_app, rungs_worker
          USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
          WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      `);
    }
    await queryRunner.query(`
      CREATE POLICY whole_queue ON outbox TO rungs_worker USING (true) WITH CHECK (true);

      GRANT SELECT, INSERT, UPDATE, DELETE ON ladder_draft, finding_decision TO rungs_app;
      GRANT SELECT, INSERT ON ladder_draft_revision TO rungs_app;
      GRANT SELECT, INSERT ON publication TO rungs_app;
      GRANT UPDATE (retraction_requested_at) ON publication TO rungs_app;
      GRANT INSERT ON outbox TO rungs_app;

      GRANT SELECT ON publication, outbox TO rungs_worker;
      GRANT UPDATE (visible_at, retracted_at) ON publication TO rungs_worker;
      GRANT UPDATE (attempts, next_attempt_at, applied_at) ON outbox TO rungs_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = ["ladder_draft", "ladder_draft_revision", "finding_decision", "publication", "outbox"];
