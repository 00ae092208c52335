import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a role tells besides its words, so that it can be written and its risk be counted. */
export class TellFactsOfRoles20261122104000 implements MigrationInterface {
  name = "TellFactsOfRoles20261122104000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Of a draft as of a document; lists in the order of their bytes, so that only what they hold counts.
      CREATE FUNCTION facts_of_role(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'ROLE_FAMILY', content ->> 'roleFamily',
          'JOB_FAMILY', content ->> 'jobFamily',
          'JOB_OCCUPATIONS', (
            SELECT string_agg(code, ',' ORDER BY code COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'occupations') AS code
          ),
          'JOB_RANKS', (content #>> '{ranks,min}') || ',' || (content #>> '{ranks,max}'),
          'JOB_DUTIES', (
            SELECT string_agg(duty, ',' ORDER BY duty COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'duties') AS duty
          ),
          'JOB_EXTERNAL_SHARE', content ->> 'externalShare',
          'JOB_NEW_TO_OPEN_SOURCE', content ->> 'newToOpenSource',
          'JOB_NEXT_STEPS', (
            SELECT string_agg(step, ';' ORDER BY step COLLATE "C")
            FROM jsonb_array_elements(content -> 'nextSteps') AS one
            CROSS JOIN LATERAL (
              SELECT (one ->> 'kind') || ',' || coalesce(one ->> 'family', '') || ',' ||
                coalesce(one ->> 'jobFamily', '') || ',' || coalesce(one ->> 'rank', '')
            ) AS told (step)
          )
        ))
      $$;
      GRANT EXECUTE ON FUNCTION facts_of_role(jsonb) TO rungs_app;
    `);
  }

  /** What needs the function to be written cannot stay without it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind = 'ROLE';
      DELETE FROM draft WHERE kind = 'ROLE';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;
      DROP FUNCTION facts_of_role(jsonb);
    `);
  }
}
