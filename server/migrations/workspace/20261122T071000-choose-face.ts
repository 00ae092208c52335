import type { MigrationInterface, QueryRunner } from "typeorm";

/** How much of its face an organisation wants to show, where that is less than it could. */
export class ChooseFace20261122071000 implements MigrationInterface {
  name = "ChooseFace20261122071000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- A cell's id means something in its quarter only, so a choice of another quarter says nothing.
      CREATE TABLE face_choice (
        organization_id uuid PRIMARY KEY REFERENCES organization (id) ON DELETE CASCADE,
        quarter text NOT NULL,
        cell_id text COLLATE "C" NOT NULL,
        chosen_by uuid NOT NULL,
        chosen_at timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE face_choice ENABLE ROW LEVEL SECURITY;
      ALTER TABLE face_choice FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON face_choice TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE ON face_choice TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE face_choice");
  }
}
