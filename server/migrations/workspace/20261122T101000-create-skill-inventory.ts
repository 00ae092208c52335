import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people say of their own skills. A row is its person's alone: not even a colleague who owns the office sees it. */
export class CreateSkillInventory20261122101000 implements MigrationInterface {
  name = "CreateSkillInventory20261122101000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE member ADD CONSTRAINT member_of_organization UNIQUE (organization_id, person_id);

      CREATE TABLE skill_inventory (
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        skills jsonb NOT NULL,
        note text,
        PRIMARY KEY (organization_id, person_id),
        -- Who leaves the organisation takes the inventory along: nobody may find it later.
        FOREIGN KEY (organization_id, person_id) REFERENCES member (organization_id, person_id) ON DELETE CASCADE
      );
      ALTER TABLE skill_inventory ENABLE ROW LEVEL SECURITY;
      ALTER TABLE skill_inventory FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_person ON skill_inventory TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE, DELETE ON skill_inventory TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE skill_inventory;
      ALTER TABLE member DROP CONSTRAINT member_of_organization;
    `);
  }
}
