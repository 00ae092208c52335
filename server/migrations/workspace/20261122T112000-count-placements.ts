import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the statistics of placements count: for each function, where each office that shares its profile has it. */
export class CountPlacements20261122112000 implements MigrationInterface {
  name = "CountPlacements20261122112000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The profiles that stood at a moment, less those taken back before another. Every office has a row for every
      -- function, also for those it does not tell of: no two functions differ by the few who left one out.
      CREATE FUNCTION counted_placements(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, since timestamptz, facts jsonb
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, facts
          FROM public.publication p
          WHERE p.kind = 'OFFICE' AND p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT o.organization_id, o.unit, s.confirmed_at, o.facts || jsonb_build_object(
          'officeFunction', one, 'placement', coalesce(split_part(s.facts ->> ('PLACEMENT_' || one), ',', 1), 'NOT_TOLD'))
        FROM standing s JOIN public.counted_offices(as_of, kept_until) o USING (organization_id)
          CROSS JOIN unnest(ARRAY[${FUNCTIONS.map((one) => `'${one}'`).join()}]) AS one
        WHERE NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id, one
      $$;
      REVOKE ALL ON FUNCTION counted_placements(timestamptz, timestamptz) FROM PUBLIC;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      ALTER FUNCTION counted_placements(timestamptz, timestamptz) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION counted_placements(timestamptz, timestamptz) TO rungs_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP FUNCTION counted_placements(timestamptz, timestamptz)");
  }
}

const FUNCTIONS = [
  "STRATEGY",
  "COMPLIANCE",
  "POLICIES",
  "PROCESSES",
  "UPSTREAM",
  "OSS_ORGANIZATIONS",
  "INTERNAL_STAKEHOLDERS",
  "METRICS",
  "INNERSOURCE",
  "TALENT",
  "ADVICE",
  "IT_INFRASTRUCTURE",
  "FRICTION",
  "CORPORATE_DEVELOPMENT",
  "LEGAL",
  "STANDARDS",
  "DEVELOPER_RELATIONS",
  "SECURITY",
  "RECRUITMENT",
  "RELEASE_APPROVAL",
  "RESEARCH",
  "FINANCE_SPONSORSHIP",
  "EVENTS",
  "DOCUMENTATION",
];
