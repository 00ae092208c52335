import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people are told of what concerns them. A notice is its person's alone; colleagues may leave one, and read none. */
export class CreateNotices20261122119000 implements MigrationInterface {
  name = "CreateNotices20261122119000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN (
          'REQUEST_ARRIVED', 'REQUEST_QUESTION', 'REQUEST_ACCEPTED', 'REQUEST_DECLINED', 'REQUEST_MOVED_ON',
          'REQUEST_ENDED', 'MESSAGE_ARRIVED', 'NAMES_REVEALED', 'NOTES_SHARED', 'NOTES_ENDED', 'CIRCLE_INVITED',
          'CIRCLE_ROUND', 'SESSION_PROPOSED', 'SESSION_BOOKED', 'REPORT_ANSWERED')),
        introduction_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz,
        -- Who leaves the organisation is told no more of what they did there.
        FOREIGN KEY (organization_id, person_id) REFERENCES member (organization_id, person_id) ON DELETE CASCADE
      );
      -- Told once, however often it happens before it is looked at.
      CREATE UNIQUE INDEX notice_unseen_once
        ON notice (organization_id, person_id, kind, introduction_id) NULLS NOT DISTINCT WHERE seen_at IS NULL;
      -- Within a day by chance: the order of two notices would tell the order of what two others did.
      CREATE INDEX notice_by_day
        ON notice (organization_id, person_id, ((created_at AT TIME ZONE 'UTC')::date), id);

      ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
      ALTER TABLE notice FORCE ROW LEVEL SECURITY;
      CREATE POLICY told_person ON notice FOR SELECT TO rungs_app USING (${OWN});
      CREATE POLICY seen_by_oneself ON notice FOR UPDATE TO rungs_app USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY tell_colleagues ON notice FOR INSERT TO rungs_app
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT (organization_id, person_id, kind, introduction_id), UPDATE (seen_at) ON notice TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE notice");
  }
}

const OWN = `organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        AND person_id = nullif(current_setting('app.person_id', true), '')::uuid`;
