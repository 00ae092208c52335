import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where an author would be hidden among few, a second person of the organisation confirms the same bytes. */
export class CreatePublicationApproval20261122042000 implements MigrationInterface {
  name = "CreatePublicationApproval20261122042000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Whoever is no longer a member has not confirmed anything.
      CREATE TABLE publication_approval (
        organization_id uuid NOT NULL,
        ladder_draft_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES member (person_id) ON DELETE CASCADE,
        sha256 text NOT NULL,
        draft_version integer NOT NULL,
        quarter text NOT NULL,
        keep_after_leaving boolean NOT NULL,
        approved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, ladder_draft_id, person_id),
        FOREIGN KEY (organization_id, ladder_draft_id)
          REFERENCES ladder_draft (organization_id, id) ON DELETE CASCADE
      );
      ALTER TABLE publication_approval ENABLE ROW LEVEL SECURITY;
      ALTER TABLE publication_approval FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON publication_approval TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE, DELETE ON publication_approval TO rungs_app;

      ALTER TABLE publication ADD COLUMN approved_by uuid;
      GRANT UPDATE (keep_after_leaving) ON publication TO rungs_app;

      -- Who of the calling organisation may publish; of other organisations the app learns nothing.
      GRANT SELECT (organization_id, person_id, role) ON member TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      CREATE FUNCTION publishing_people() RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT person_id FROM public.member
        WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND role IN ('OWNER', 'EDITOR')
      $$;
      REVOKE ALL ON FUNCTION publishing_people() FROM PUBLIC;
      ALTER FUNCTION publishing_people() OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION publishing_people() TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION publishing_people();
      REVOKE SELECT (organization_id, person_id, role) ON member FROM rungs_census;
      REVOKE UPDATE (keep_after_leaving) ON publication FROM rungs_app;
      ALTER TABLE publication DROP COLUMN approved_by;
      DROP TABLE publication_approval;
    `);
  }
}
