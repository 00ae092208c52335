import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Of those who have never published, only members count: publishing again tells that the author is a member still,
 * so that a silent candidate who left explains nothing any more.
 */
export class CountSilentMembers20261122095000 implements MigrationInterface {
  name = "CountSilentMembers20261122095000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      cellStandings("(count(*) FILTER (WHERE candidate.present AND spoken.unit IS NULL))::integer"),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      cellStandings("(count(candidate.unit) FILTER (WHERE spoken.unit IS NULL))::integer"),
    );
  }
}

function cellStandings(silentOthers: string): string {
  return `
      DROP FUNCTION cell_standings(text, text[]);
      GRANT CREATE ON SCHEMA public TO rungs_census;
      CREATE FUNCTION cell_standings(quarter text, cell_ids text[]) RETURNS TABLE (
        cell_id text, candidates integer, present integer, revealed integer, silent_others integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH spoken AS (
          SELECT coalesce(m.unit, f.unit) AS unit
          FROM public.organization_face f LEFT JOIN public.membership m USING (organization_id)
          UNION
          SELECT unit FROM public.membership
          WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        )
        SELECT asked.id,
          count(candidate.unit)::integer,
          (count(*) FILTER (WHERE candidate.present))::integer,
          -- No organisation can make itself known yet; those that do are counted here.
          0,
          ${silentOthers}
        FROM unnest($2) WITH ORDINALITY AS asked (id, place)
        LEFT JOIN LATERAL (
          SELECT coalesce(m.unit, c.unit) AS unit, bool_or(m.organization_id IS NOT NULL AND m.left_at IS NULL) AS present
          FROM public.atlas_candidate c LEFT JOIN public.membership m USING (organization_id)
          WHERE c.quarter = $1 AND (
            c.cell_id = asked.id COLLATE "C"
            OR (c.cell_id >= (asked.id || '.') COLLATE "C" AND c.cell_id < (asked.id || '/') COLLATE "C")
          )
          GROUP BY 1
        ) candidate ON true
        LEFT JOIN spoken ON spoken.unit = candidate.unit
        GROUP BY asked.place, asked.id
        ORDER BY asked.place
      $$;
      REVOKE ALL ON FUNCTION cell_standings(text, text[]) FROM PUBLIC;
      ALTER FUNCTION cell_standings(text, text[]) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION cell_standings(text, text[]) TO rungs_app;
  `;
}
