import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a quarter tells of the authors of posts. The worker that settles it learns of each post how soon some offices were
 * answered and what some of them say, and neither which offices nor how often each asked.
 */
export class ReleaseActivity20261122131200 implements MigrationInterface {
  name = "ReleaseActivity20261122131200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE activity_release (
        quarter text PRIMARY KEY CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        -- Of public ids the bands, and of posts without any nothing.
        posts jsonb NOT NULL,
        applied_at timestamptz
      );
      GRANT SELECT, INSERT, UPDATE (applied_at) ON activity_release TO rungs_worker;

      -- How many were helped as it was told last of a post, whatever its public ids were, and until when answers counted.
      CREATE TABLE helped_release (
        draft_id uuid PRIMARY KEY REFERENCES draft (id) ON DELETE CASCADE,
        helped text CHECK (helped IN ('MOST', 'SOME')),
        heard_until timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE (helped, heard_until) ON helped_release TO rungs_worker;
      GRANT SELECT (draft_id, heard_until) ON helped_release TO rungs_introducer;

      GRANT SELECT (introduction_id, side, sent_at) ON message TO rungs_introducer;
      GRANT CREATE ON SCHEMA public TO rungs_introducer;
      CREATE FUNCTION post_behaviour(
        asked_from timestamptz, asked_until timestamptz, heard_from timestamptz, heard_until timestamptz
      ) RETURNS TABLE (
        snapshot_id uuid, draft_id uuid, days double precision[], helped text[], newly_heard integer
      )
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH talk AS (
          SELECT i.id, i.stage, i.asked_at, i.deadline, i.accepted_at, i.ended_at, own.draft_id, m.unit
          FROM introduction i
            JOIN introduction_side own ON own.introduction_id = i.id AND own.side = 'ANSWERER'
            JOIN introduction_side asker ON asker.introduction_id = i.id AND asker.side = 'ASKER'
            JOIN membership m ON m.organization_id = asker.organization_id
        ), answered AS (
          SELECT talk.draft_id, talk.unit, extract(epoch FROM coalesce(first.at, talk.deadline) - talk.asked_at) / 86400 AS days
          FROM talk CROSS JOIN LATERAL (
            SELECT least(talk.accepted_at, CASE WHEN talk.stage = 'DECLINED' THEN talk.ended_at END,
              (SELECT min(said.sent_at) FROM message said WHERE said.introduction_id = talk.id AND said.side = 'ANSWERER')
            ) AS at
          ) first
          WHERE talk.asked_at >= asked_from AND talk.asked_at < asked_until
            -- Whoever was not answered in time counts as slowly answered, and so does who had waited a week when the post
            -- was full or paused; who took it back or found it full earlier, not at all.
            AND (first.at IS NOT NULL OR talk.stage = 'EXPIRED' OR (talk.stage = 'ASKED' AND talk.deadline <= heard_until)
              OR (talk.stage = 'FULL' AND talk.ended_at >= talk.asked_at + interval '7 days'))
        ), slow AS (
          -- One number for each office that asked, however often it did.
          SELECT draft_id, unit, percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS days
          FROM answered GROUP BY draft_id, unit
        ), heard AS (
          -- And one answer of each, the newest.
          SELECT DISTINCT ON (talk.draft_id, talk.unit) talk.draft_id, talk.unit, f.helped, f.given_at
          FROM talk JOIN introduction_feedback f ON f.introduction_id = talk.id AND f.side = 'ASKER'
          WHERE f.given_at >= heard_from AND f.given_at < heard_until
          ORDER BY talk.draft_id, talk.unit, f.given_at DESC
        )
        SELECT p.snapshot_id, p.draft_id,
          ARRAY(SELECT slow.days::double precision FROM slow WHERE slow.draft_id = p.draft_id ORDER BY 1),
          ARRAY(SELECT heard.helped FROM heard WHERE heard.draft_id = p.draft_id ORDER BY 1),
          (SELECT count(*)::integer FROM heard WHERE heard.draft_id = p.draft_id AND heard.given_at >= coalesce(
            (SELECT told.heard_until FROM helped_release told WHERE told.draft_id = p.draft_id), '-infinity'))
        FROM publication p
        WHERE p.kind = 'POST' AND p.visible_at IS NOT NULL AND p.retraction_requested_at IS NULL
          AND p.quarantined_at IS NULL
        ORDER BY p.snapshot_id
      $$;
      REVOKE ALL ON FUNCTION ${BEHAVIOUR} FROM PUBLIC;
      ALTER FUNCTION ${BEHAVIOUR} OWNER TO rungs_introducer;
      GRANT EXECUTE ON FUNCTION ${BEHAVIOUR} TO rungs_worker;
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION ${BEHAVIOUR};
      REVOKE SELECT (introduction_id, side, sent_at) ON message FROM rungs_introducer;
      DROP TABLE helped_release;
      DROP TABLE activity_release;
    `);
  }
}

const BEHAVIOUR = "post_behaviour(timestamptz, timestamptz, timestamptz, timestamptz)";
