import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a comment tells besides its words, and under which name an organisation speaks in each thread. */
export class TellFactsOfComments20261122105200 implements MigrationInterface {
  name = "TellFactsOfComments20261122105200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION facts_of_comment(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object('LANGUAGE', content ->> 'language'))
      $$;
      GRANT EXECUTE ON FUNCTION facts_of_comment(jsonb) TO rungs_app;

      -- One random name for each thread: the same within it, another in every other.
      CREATE TABLE thread_pseudonym (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        practice_id uuid NOT NULL,
        pseudonym uuid NOT NULL DEFAULT gen_random_uuid(),
        PRIMARY KEY (organization_id, practice_id)
      );
      ALTER TABLE thread_pseudonym ENABLE ROW LEVEL SECURITY;
      ALTER TABLE thread_pseudonym FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON thread_pseudonym TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT ON thread_pseudonym TO rungs_app;
    `);
  }

  /** What needs the function to be written cannot stay without it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE thread_pseudonym;
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind = 'COMMENT';
      DELETE FROM draft WHERE kind = 'COMMENT';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;
      DROP FUNCTION facts_of_comment(jsonb);
    `);
  }
}
