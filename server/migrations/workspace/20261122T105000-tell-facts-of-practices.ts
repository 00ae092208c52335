import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a practice tells besides its words, so that it can be written and its risk be counted. */
export class TellFactsOfPractices20261122105000 implements MigrationInterface {
  name = "TellFactsOfPractices20261122105000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- A document tells its age as a band. A draft tells the year it began, and which band that is depends on when it
      -- is shared: of drafts, no age is counted.
      CREATE FUNCTION facts_of_practice(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'PRACTICE_KIND', content ->> 'kind',
          'PRACTICE_MATURITY', content ->> 'maturity',
          'PRACTICE_AGE', content ->> 'age',
          'PRACTICE_FUNCTIONS', (
            SELECT string_agg(one, ',' ORDER BY one COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'functions') AS one
          )
        ))
      $$;
      GRANT EXECUTE ON FUNCTION facts_of_practice(jsonb) TO rungs_app;
    `);
  }

  /** What needs the function to be written cannot stay without it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind = 'PRACTICE';
      DELETE FROM draft WHERE kind = 'PRACTICE';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;
      DROP FUNCTION facts_of_practice(jsonb);
    `);
  }
}
