import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What statistics count, each thing by a function of one shape: the organisation, its unit, since when, and the facts.
 * An office counts in every table or in none: only with a complete profile, so that no two tables differ by the few
 * who left a field open.
 */
export class CountOfficesAndLadders20261122102000 implements MigrationInterface {
  name = "CountOfficesAndLadders20261122102000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication ADD COLUMN fact_ranks jsonb
        GENERATED ALWAYS AS (jsonb_path_query_array(document::jsonb, 'lax $.levels[*].rank')) STORED;
      GRANT SELECT (fact_ranks) ON publication TO rungs_census;
      DROP FUNCTION census_ladders(timestamptz, timestamptz);

      -- The offices of a moment.
      CREATE FUNCTION counted_offices(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, since timestamptz, facts jsonb
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT organization_id, unit, as_of, jsonb_build_object(
          'industry', industry, 'region', region, 'size', size, 'officeFoundedYear', office_founded_year,
          'teamSize', team_size, 'reportingLine', reporting_line)
        FROM public.census_members(as_of)
        WHERE num_nulls(industry, region, size, office_founded_year, team_size, reporting_line) = 0
        ORDER BY organization_id
      $$;

      -- The ladders that stood at a moment, less those taken back before another, with the facts of their offices.
      CREATE FUNCTION counted_ladders(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, since timestamptz, facts jsonb
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, facts, fact_ranks
          FROM public.publication p
          WHERE p.kind = 'LADDER' AND p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT o.organization_id, o.unit, s.confirmed_at,
          o.facts || jsonb_build_object('roleFamily', s.facts ->> 'ROLE_FAMILY', 'ranks', s.fact_ranks)
        FROM standing s JOIN public.counted_offices(as_of, kept_until) o USING (organization_id)
        WHERE s.fact_ranks <> '[]'
          AND NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id
      $$;

      -- What was shown keeps its place under the names that the tables have now.
      UPDATE statistics_release SET
        cells = replace(replace(cells::text, '"LEVELS_BY_ROLE_FAMILY"', '"LEVELS"'),
          '"REPORTING_LINE_BY_SIZE"', '"REPORTING_LINE"')::jsonb,
        documents = replace(replace(documents::text, 'LEVELS_BY_ROLE_FAMILY', 'LEVELS'),
          'REPORTING_LINE_BY_SIZE', 'REPORTING_LINE')::text[];

      GRANT CREATE ON SCHEMA public TO rungs_census;
    `);
    for (const signature of FUNCTIONS) {
      await queryRunner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        ALTER FUNCTION ${signature} OWNER TO rungs_census;
        GRANT EXECUTE ON FUNCTION ${signature} TO rungs_worker;
      `);
    }
    await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_census");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const signature of [...FUNCTIONS].reverse()) {
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    }
    await queryRunner.query(`
      UPDATE statistics_release SET
        cells = replace(replace(cells::text, '"LEVELS"', '"LEVELS_BY_ROLE_FAMILY"'),
          '"REPORTING_LINE"', '"REPORTING_LINE_BY_SIZE"')::jsonb,
        documents = replace(replace(documents::text, '\\"LEVELS\\"', '\\"LEVELS_BY_ROLE_FAMILY\\"'),
          '\\"REPORTING_LINE\\"', '\\"REPORTING_LINE_BY_SIZE\\"')::text[];
      ALTER TABLE publication DROP COLUMN fact_ranks;
      CREATE FUNCTION census_ladders(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, role_family text, levels integer, confirmed_at timestamptz
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, facts
          FROM public.publication p
          WHERE p.kind = 'LADDER' AND p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT s.organization_id, m.unit, s.facts ->> 'ROLE_FAMILY', (s.facts ->> 'LEVELS')::integer, s.confirmed_at
        FROM standing s JOIN public.membership m USING (organization_id)
        WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at IS NULL OR m.left_at > as_of)
          AND s.facts ? 'LEVELS'
          AND NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id
      $$;
      REVOKE ALL ON FUNCTION census_ladders(timestamptz, timestamptz) FROM PUBLIC;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      ALTER FUNCTION census_ladders(timestamptz, timestamptz) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION census_ladders(timestamptz, timestamptz) TO rungs_worker;
    `);
  }
}

const FUNCTIONS = ["counted_offices(timestamptz, timestamptz)", "counted_ladders(timestamptz, timestamptz)"];
