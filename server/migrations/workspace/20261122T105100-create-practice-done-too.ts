import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who does what a peer wrote about. It is nobody's business as it happens: a quarterly statistic counts it, and nothing
 * else ever reads more than an organisation's own.
 */
export class CreatePracticeDoneToo20261122105100 implements MigrationInterface {
  name = "CreatePracticeDoneToo20261122105100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE practice_done_too (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        -- The public id of the account's first version.
        practice_id uuid NOT NULL,
        -- What the account was about when it was said; it stays done when the account is taken back.
        kind text NOT NULL,
        said_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, practice_id)
      );
      ALTER TABLE practice_done_too ENABLE ROW LEVEL SECURITY;
      ALTER TABLE practice_done_too FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON practice_done_too TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      CREATE POLICY census ON practice_done_too FOR SELECT TO rungs_census USING (true);
      GRANT SELECT, INSERT, DELETE ON practice_done_too TO rungs_app;
      -- For a network that moves in from elsewhere.
      CREATE POLICY operator ON practice_done_too TO rungs_operator USING (true) WITH CHECK (true);
      GRANT SELECT (said_at), UPDATE (said_at) ON practice_done_too TO rungs_operator;
      GRANT SELECT (organization_id, kind, said_at) ON practice_done_too TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;

      -- What each office does, told by an account of its own that stood at the moment or by having said so then. One
      -- that told nothing counts too: every office answers, or none would know of how many the share is.
      CREATE FUNCTION counted_practices(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, since timestamptz, facts jsonb
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, facts FROM public.publication p
          WHERE p.kind = 'PRACTICE' AND p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        ), done AS (
          SELECT s.organization_id, s.facts ->> 'PRACTICE_KIND' AS kind FROM standing s
          WHERE NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
          UNION
          SELECT t.organization_id, t.kind FROM public.practice_done_too t WHERE t.said_at <= as_of
        )
        SELECT o.organization_id, o.unit, o.since, o.facts || jsonb_build_object('practices', coalesce(
          (SELECT jsonb_agg(d.kind ORDER BY d.kind) FROM done d WHERE d.organization_id = o.organization_id), '[]'))
        FROM public.counted_offices(as_of, kept_until) o
        ORDER BY o.organization_id
      $$;
      REVOKE ALL ON FUNCTION counted_practices(timestamptz, timestamptz) FROM PUBLIC;
      ALTER FUNCTION counted_practices(timestamptz, timestamptz) OWNER TO rungs_census;
      GRANT EXECUTE ON FUNCTION counted_practices(timestamptz, timestamptz) TO rungs_worker;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION counted_practices(timestamptz, timestamptz);
      DROP TABLE practice_done_too;
    `);
  }
}
