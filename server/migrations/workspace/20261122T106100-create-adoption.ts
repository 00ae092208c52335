import type { MigrationInterface, QueryRunner } from "typeorm";

/** Teams outside the office that work with a ladder of the office's, each with the version it took over. */
export class CreateAdoption20261122106100 implements MigrationInterface {
  name = "CreateAdoption20261122106100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE adoption (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        draft_version integer NOT NULL CHECK (draft_version > 0),
        department text NOT NULL,
        team text CHECK (team <> ''),
        since text NOT NULL CHECK (since ~ '^[0-9]{4}-[0-9]{2}$'),
        changed boolean NOT NULL,
        ended text CHECK (ended ~ '^[0-9]{4}-[0-9]{2}$' AND ended >= since),
        FOREIGN KEY (organization_id, draft_id) REFERENCES draft (organization_id, id) ON DELETE CASCADE
      );
      CREATE INDEX adoption_of_draft ON adoption (organization_id, draft_id);
      ALTER TABLE adoption ENABLE ROW LEVEL SECURITY;
      ALTER TABLE adoption FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON adoption TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      -- Which version a team took over, and when, is not rewritten; it only ends.
      GRANT SELECT, INSERT, DELETE ON adoption TO rungs_app;
      GRANT UPDATE (ended) ON adoption TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE adoption");
  }
}
