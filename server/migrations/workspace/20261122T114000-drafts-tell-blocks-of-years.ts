import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A practice tells the block of years in which it began, and no age: two versions with two ages told the very year.
 * A block does not depend on when it is shared, so a draft tells it too. What was published before tells nothing of it.
 */
export class DraftsTellBlocksOfYears20261122114000 implements MigrationInterface {
  name = "DraftsTellBlocksOfYears20261122114000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      functionTelling(`'PRACTICE_START', coalesce(content ->> 'began', CASE
            WHEN (content ->> 'sinceYear')::integer >= 2021 THEN 'SINCE_2021'
            WHEN (content ->> 'sinceYear')::integer >= 2016 THEN 'FROM_2016_TO_2020'
            WHEN (content ->> 'sinceYear')::integer >= 2011 THEN 'FROM_2011_TO_2015'
            WHEN content ->> 'sinceYear' IS NOT NULL THEN 'BEFORE_2011'
          END)`),
    );
    await rewrite(queryRunner, "age", "began");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(functionTelling("'PRACTICE_AGE', content ->> 'age'"));
    await rewrite(queryRunner, "began", "age");
  }
}

function functionTelling(start: string): string {
  return `
      CREATE OR REPLACE FUNCTION facts_of_practice(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'PRACTICE_KIND', content ->> 'kind',
          'PRACTICE_MATURITY', content ->> 'maturity',
          ${start},
          'PRACTICE_FUNCTIONS', (
            SELECT string_agg(one, ',' ORDER BY one COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'functions') AS one
          )
        ))
      $$`;
}

/** Takes the year out of what was published, and counts the facts of every draft and document anew. */
async function rewrite(queryRunner: QueryRunner, from: string, to: string): Promise<void> {
  await queryRunner.query(`
    ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
    UPDATE draft SET content = content WHERE kind = 'PRACTICE';
    UPDATE publication SET
      document = regexp_replace(document, '"${from}":(null|"[A-Z0-9_]+"),"functions":', '"${to}":null,"functions":')
    WHERE kind = 'PRACTICE';
    UPDATE publication SET sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') WHERE kind = 'PRACTICE';
    ALTER TABLE publication FORCE ROW LEVEL SECURITY;
    ALTER TABLE draft FORCE ROW LEVEL SECURITY;
  `);
}
