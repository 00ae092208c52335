import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The words of a draft that must not leave, beside the draft: the daily scan looks for them in what is published, and
 * the worker that does it needs to read nothing else of a draft.
 */
export class ScanWithWordsOfDrafts20261122115000 implements MigrationInterface {
  name = "ScanWithWordsOfDrafts20261122115000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- As much of a content as its kind's privateWords() reads; null for a kind that has none.
      CREATE FUNCTION words_of(kind text, content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE kind
          WHEN 'LADDER' THEN jsonb_build_object('levels', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
              'id', level -> 'id', 'rank', level -> 'rank', 'code', level -> 'code', 'grade', level -> 'grade',
              'internalTitle', level -> 'internalTitle', 'externalTitles', level -> 'externalTitles'
            ) ORDER BY place), '[]')
            FROM jsonb_array_elements(content -> 'levels') WITH ORDINALITY AS one (level, place)
          ))
          WHEN 'ROLE' THEN jsonb_build_object(
            'internalTitle', content -> 'internalTitle', 'jobClass', content -> 'jobClass',
            'externalTitles', content -> 'externalTitles'
          )
        END
      $$;
      -- Whoever writes a draft computes them.
      GRANT EXECUTE ON FUNCTION words_of(text, jsonb) TO rungs_app;
      ALTER TABLE draft ADD COLUMN words jsonb GENERATED ALWAYS AS (words_of(kind, content)) STORED;
      GRANT SELECT (organization_id, id, kind, words) ON draft TO rungs_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      REVOKE SELECT (organization_id, id, kind, words) ON draft FROM rungs_worker;
      ALTER TABLE draft DROP COLUMN words;
      DROP FUNCTION words_of(text, jsonb);
    `);
  }
}
