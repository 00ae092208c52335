import type { MigrationInterface, QueryRunner } from "typeorm";

/** What somebody follows in the commons. It is their own alone, and no count of it is told to anybody. */
export class CreateFollows20261122131000 implements MigrationInterface {
  name = "CreateFollows20261122131000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE follow (
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- The public id of the first version, which all versions share.
        line_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('LADDER', 'PRACTICE')),
        -- The version that was looked at last: what is newer has moved.
        seen_id uuid NOT NULL,
        followed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, person_id, line_id),
        FOREIGN KEY (organization_id, person_id) REFERENCES member (organization_id, person_id) ON DELETE CASCADE
      );
      CREATE INDEX follow_by_age ON follow (organization_id, person_id, followed_at, line_id);

      ALTER TABLE follow ENABLE ROW LEVEL SECURITY;
      ALTER TABLE follow FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_person ON follow TO rungs_app USING (${OWN}) WITH CHECK (${OWN});
      GRANT SELECT, INSERT, DELETE, UPDATE (seen_id) ON follow TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE follow");
  }
}

const OWN = `organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        AND person_id = nullif(current_setting('app.person_id', true), '')::uuid`;
