import type { MigrationInterface, QueryRunner } from "typeorm";

/** Colleagues read a draft before it is published; an organisation says how many of them have to approve it. */
export class CreatePeerReview20261122106000 implements MigrationInterface {
  name = "CreatePeerReview20261122106000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE publishing_rule (
        organization_id uuid PRIMARY KEY REFERENCES organization (id) ON DELETE CASCADE,
        approvals_needed smallint NOT NULL CHECK (approvals_needed BETWEEN 0 AND 3),
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL DEFAULT now()
      );

      -- Who did what, and when. Nobody changes or deletes a line while the draft exists; of people who have left the
      -- line stays and counts no more.
      CREATE TABLE peer_review_event (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        act text NOT NULL CHECK (act IN ('ASKED', 'STOPPED', 'APPROVED', 'TAKEN_BACK')),
        draft_version integer NOT NULL CHECK (draft_version > 0),
        -- Of the words that peers would read in place of the draft's own.
        own_words_sha256 text NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (organization_id, draft_id) REFERENCES draft (organization_id, id) ON DELETE CASCADE
      );
      CREATE INDEX peer_review_event_by_age ON peer_review_event (organization_id, draft_id, at);

      CREATE TABLE peer_review_comment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        draft_version integer NOT NULL CHECK (draft_version > 0),
        -- Where the passage stands, and its words as they were read.
        place text NOT NULL,
        passage text NOT NULL,
        text text NOT NULL CHECK (text <> ''),
        person_id uuid NOT NULL,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        settled_by uuid,
        settled_at timestamptz,
        CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
        FOREIGN KEY (organization_id, draft_id) REFERENCES draft (organization_id, id) ON DELETE CASCADE
      );
      CREATE INDEX peer_review_comment_by_age ON peer_review_comment (organization_id, draft_id, written_at);

      ALTER TABLE publishing_rule ENABLE ROW LEVEL SECURITY;
      ALTER TABLE publishing_rule FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON publishing_rule TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE ON publishing_rule TO rungs_app;
    `);
    for (const table of ["peer_review_event", "peer_review_comment"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organization ON ${table} FOR SELECT TO rungs_app
          USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
        -- Nobody writes in the name of a colleague.
        CREATE POLICY own_person ON ${table} FOR INSERT TO rungs_app
          WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);
        GRANT SELECT, INSERT ON ${table} TO rungs_app;
      `);
    }
    await queryRunner.query(`
      CREATE POLICY settle_as_oneself ON peer_review_comment FOR UPDATE TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND settled_by = nullif(current_setting('app.person_id', true), '')::uuid);
      GRANT UPDATE (settled_by, settled_at) ON peer_review_comment TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE peer_review_comment;
      DROP TABLE peer_review_event;
      DROP TABLE publishing_rule;
    `);
  }
}
