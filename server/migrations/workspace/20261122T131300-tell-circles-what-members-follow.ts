import type { MigrationInterface, QueryRunner } from "typeorm";

/** The agenda of a circle says what changed of all that its members follow, and not who follows it. */
export class TellCirclesWhatMembersFollow20261122131300 implements MigrationInterface {
  name = "TellCirclesWhatMembersFollow20261122131300";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY introducer ON follow FOR SELECT TO rungs_introducer USING (true);
      GRANT SELECT (organization_id, person_id, line_id) ON follow TO rungs_introducer;
      -- What was followed in the circle when the round was set: each thing once, and not by whom.
      ALTER TABLE circle_round ADD COLUMN followed uuid[] NOT NULL DEFAULT '{}';
      GRANT CREATE ON SCHEMA public TO rungs_introducer;

      -- Freezes what is followed for the newest round, with all that was of the rounds before: that something comes or
      -- goes with what one member does would tell who follows it.
      CREATE FUNCTION keep_circle_follows(asked_circle uuid) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        WITH seat AS (
          SELECT s.organization_id, s.person_id FROM circle_seat s
          WHERE s.circle_id = asked_circle AND s.left_on IS NULL
        )
        UPDATE circle_round r SET followed = ARRAY(
          SELECT unnest(before.followed) FROM circle_round before WHERE before.circle_id = asked_circle
          UNION
          SELECT f.line_id FROM seat JOIN follow f USING (organization_id, person_id)
          WHERE (SELECT count(*) FROM seat) >= ${FEWEST}
          ORDER BY 1)
        WHERE r.circle_id = asked_circle
          AND r.number = (SELECT max(number) FROM circle_round WHERE circle_id = asked_circle)
      $$;
      -- It, to one who sits there, in an order of chance that stays for the round.
      CREATE FUNCTION circle_follows(asked_circle uuid) RETURNS TABLE (line_id uuid)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT one.line_id FROM circle c
          JOIN circle_round r ON r.circle_id = c.id
            AND r.number = (SELECT max(number) FROM circle_round WHERE circle_id = asked_circle)
          CROSS JOIN LATERAL unnest(r.followed) AS one (line_id)
        WHERE c.id = asked_circle AND c.stage = 'MEETING' AND EXISTS (
          SELECT FROM circle_seat own WHERE own.circle_id = asked_circle AND own.left_on IS NULL
            AND own.organization_id = ${ORGANIZATION} AND own.person_id = ${PERSON})
        ORDER BY md5(asked_circle::text || r.number || one.line_id::text) LIMIT 400
      $$;
      REVOKE ALL ON FUNCTION keep_circle_follows(uuid), circle_follows(uuid) FROM PUBLIC;
      ALTER FUNCTION keep_circle_follows(uuid) OWNER TO rungs_introducer;
      ALTER FUNCTION circle_follows(uuid) OWNER TO rungs_introducer;
      GRANT EXECUTE ON FUNCTION keep_circle_follows(uuid) TO rungs_worker;
      GRANT EXECUTE ON FUNCTION circle_follows(uuid) TO rungs_app;
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION circle_follows(uuid);
      DROP FUNCTION keep_circle_follows(uuid);
      ALTER TABLE circle_round DROP COLUMN followed;
      REVOKE SELECT (organization_id, person_id, line_id) ON follow FROM rungs_introducer;
      DROP POLICY introducer ON follow;
    `);
  }
}

/** Of fewer who still sit there, what one does not follow oneself would tell too much of the others. */
const FEWEST = 4;
const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const ORGANIZATION = "nullif(current_setting('app.organization_id', true), '')::uuid";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
