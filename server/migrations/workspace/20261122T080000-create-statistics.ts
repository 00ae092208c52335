import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was released of each quarter and of whom it was made, and the facts that a release may count. */
export class CreateStatistics20261122080000 implements MigrationInterface {
  name = "CreateStatistics20261122080000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Whom a shown number is made of is kept for as long as it is compared with newer ones, whoever leaves meanwhile.
      CREATE TABLE statistics_release (
        quarter text PRIMARY KEY CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        policy_version integer NOT NULL CHECK (policy_version > 0),
        cells jsonb NOT NULL,
        documents text[] NOT NULL,
        computed_at timestamptz NOT NULL DEFAULT now(),
        applied_at timestamptz
      );
      GRANT SELECT, INSERT ON statistics_release TO rungs_worker;
      GRANT UPDATE (applied_at) ON statistics_release TO rungs_worker;

      GRANT SELECT (snapshot_id, replaces_snapshot_id, confirmed_at) ON publication TO rungs_census;

      -- The ladders that stood at a moment, less those taken back before another: how many levels, for which roles.
      CREATE FUNCTION census_ladders(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, role_family text, levels integer, confirmed_at timestamptz
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, fact_role_family, fact_levels
          FROM public.publication p
          WHERE p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT s.organization_id, m.unit, s.fact_role_family, s.fact_levels::integer, s.confirmed_at
        FROM standing s JOIN public.membership m USING (organization_id)
        WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at IS NULL OR m.left_at > as_of)
          AND s.fact_levels IS NOT NULL
          AND NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id
      $$;

      -- The ultimate parent of every organisation, as it is known now.
      CREATE FUNCTION census_units() RETURNS TABLE (organization_id uuid, unit text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT organization_id, unit FROM public.membership ORDER BY organization_id
      $$;

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
    for (const signature of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      REVOKE SELECT (snapshot_id, replaces_snapshot_id, confirmed_at) ON publication FROM rungs_census;
      DROP TABLE statistics_release;
    `);
  }
}

const FUNCTIONS = ["census_ladders(timestamptz, timestamptz)", "census_units()"];
