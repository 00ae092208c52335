import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an office's profile tells besides its words, so that it can be written and its risk be counted. */
export class TellFactsOfOffices20261122103000 implements MigrationInterface {
  name = "TellFactsOfOffices20261122103000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The same of a draft, whose moments are months, as of a document, whose moments are years: only what is still
      -- so counts, and neither looks at the moments.
      CREATE FUNCTION facts_of_office(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'STRATEGY', content ->> 'strategy',
          'CHARTER_SCOPES', (
            SELECT string_agg(scope, ',' ORDER BY scope COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'charterScopes') AS scope
          ),
          'SPONSOR', nullif(
            coalesce(content #>> '{sponsor,rank}', '') || ',' ||
            coalesce(content #>> '{sponsor,stepsToChief}', '') || ',' ||
            coalesce(content #>> '{sponsor,advocated}', ''),
            ',,'
          )
        )) || coalesce((
          SELECT jsonb_object_agg(
            'PLACEMENT_' || (one ->> 'function'),
            (one ->> 'placement') || coalesce(',' || (one ->> 'department'), '')
          )
          FROM jsonb_array_elements(content -> 'placements') AS one
          WHERE one ->> 'to' IS NULL
        ), '{}')
      $$;
      GRANT EXECUTE ON FUNCTION facts_of_office(jsonb) TO rungs_app;
    `);
  }

  /** What needs the function to be written cannot stay without it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind = 'OFFICE';
      DELETE FROM draft WHERE kind = 'OFFICE';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;
      DROP FUNCTION facts_of_office(jsonb);
    `);
  }
}
