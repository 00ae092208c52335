import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who could follow in which position. Only those who lead the organisation see a row, whatever the app asks. */
export class CreateSuccession20261122106200 implements MigrationInterface {
  name = "CreateSuccession20261122106200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      GRANT CREATE ON SCHEMA public TO rungs_census;
      -- Whether the person in whose name the app works leads the organisation in whose name it works.
      CREATE FUNCTION leads_organization() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT EXISTS (
          SELECT FROM public.member
          WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            AND person_id = nullif(current_setting('app.person_id', true), '')::uuid
            AND role = 'OWNER')
      $$;
      REVOKE ALL ON FUNCTION leads_organization() FROM PUBLIC;
      ALTER FUNCTION leads_organization() OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION leads_organization() TO rungs_app;

      CREATE TABLE succession_position (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        -- A level of a ladder; without one the whole of what the draft describes.
        level_id uuid,
        UNIQUE (organization_id, id),
        UNIQUE NULLS NOT DISTINCT (organization_id, draft_id, level_id),
        FOREIGN KEY (organization_id, draft_id) REFERENCES draft (organization_id, id) ON DELETE CASCADE
      );
      CREATE TABLE succession_candidate (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        position_id uuid NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        readiness text NOT NULL CHECK (readiness IN ('READY_NOW', 'IN_ONE_TO_TWO_YEARS')),
        UNIQUE (organization_id, position_id, name),
        FOREIGN KEY (organization_id, position_id)
          REFERENCES succession_position (organization_id, id) ON DELETE CASCADE
      );
    `);
    for (const table of ["succession_position", "succession_candidate"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY leads_only ON ${table} TO rungs_app
          USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            AND (SELECT leads_organization()))
          WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
            AND (SELECT leads_organization()));
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO rungs_app;
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE succession_candidate;
      DROP TABLE succession_position;
      DROP FUNCTION leads_organization();
    `);
  }
}
