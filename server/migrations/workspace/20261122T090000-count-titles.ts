import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which titles enough units use, so that showing one names nobody. */
export class CountTitles20261122090000 implements MigrationInterface {
  name = "CountTitles20261122090000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The words of a title in lower case and in a fixed order: the same as titleKey() in the server.
      CREATE FUNCTION title_key(title text) RETURNS text LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
        FROM regexp_split_to_table(lower(title), '[[:space:],.;:/()&|+·、，（）：；_-]+') AS word
        WHERE word <> ''
      $$;
      CREATE FUNCTION ladder_title_keys(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT public.title_key(title #>> '{}')), '{}')
        FROM (
          SELECT jsonb_path_query(content, 'lax $.levels[*].externalTitles[*][*].value') AS title
          UNION ALL SELECT jsonb_path_query(content, 'lax $.tracks[*].name[*].value')
        ) AS titles
      $$;
      -- Whoever writes a draft computes its keys.
      GRANT EXECUTE ON FUNCTION title_key(text), ladder_title_keys(jsonb) TO rungs_app;
      ALTER TABLE ladder_draft
        ADD COLUMN title_keys text[] NOT NULL GENERATED ALWAYS AS (ladder_title_keys(content)) STORED;
      CREATE INDEX ladder_draft_title_keys ON ladder_draft USING gin (title_keys);
      GRANT SELECT (title_keys) ON ladder_draft TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;

      -- Of the titles asked for, those that at least 5 units use in a ladder of theirs; of the others nothing is told,
      -- not even whether there is one.
      CREATE FUNCTION popular_titles(asked text[]) RETURNS TABLE (title_key text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT used.title_key
        FROM public.ladder_draft draft
        JOIN public.membership m USING (organization_id)
        CROSS JOIN LATERAL unnest(draft.title_keys) AS used (title_key)
        WHERE draft.title_keys && $1 AND used.title_key = ANY ($1) AND m.left_at IS NULL
        GROUP BY used.title_key
        HAVING count(DISTINCT m.unit) >= 5
        ORDER BY used.title_key
      $$;
      REVOKE ALL ON FUNCTION popular_titles(text[]) FROM PUBLIC;
      ALTER FUNCTION popular_titles(text[]) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION popular_titles(text[]) TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION popular_titles(text[]);
      ALTER TABLE ladder_draft DROP COLUMN title_keys;
      DROP FUNCTION ladder_title_keys(jsonb);
      DROP FUNCTION title_key(text);
    `);
  }
}
