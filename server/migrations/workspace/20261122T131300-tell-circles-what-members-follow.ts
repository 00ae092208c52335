import type { MigrationInterface, QueryRunner } from "typeorm";

/** The agenda of a circle says what changed of all that its members follow, and not who follows it. */
export class TellCirclesWhatMembersFollow20261122131300 implements MigrationInterface {
  name = "TellCirclesWhatMembersFollow20261122131300";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY introducer ON follow FOR SELECT TO rungs_introducer USING (true);
      GRANT SELECT (organization_id, person_id, line_id) ON follow TO rungs_introducer;
      GRANT CREATE ON SCHEMA public TO rungs_introducer;
      -- What is followed in a circle, to one who sits there: each thing once, whoever and however many follow it, in an
      -- order of chance that stays for the round; nothing where it would be of two or three. And the quarter since which
      -- to look: of the round before, or this one.
      CREATE FUNCTION circle_follows(asked_circle uuid) RETURNS TABLE (line_id uuid, since text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH seat AS (
          SELECT s.organization_id, s.person_id FROM circle_seat s JOIN circle c ON c.id = s.circle_id
          WHERE c.id = asked_circle AND c.stage = 'MEETING' AND s.left_on IS NULL
        ), round AS (
          SELECT max(number) AS newest FROM circle_round WHERE circle_id = asked_circle
        )
        SELECT followed.line_id, (
          SELECT to_char(least(coalesce(max(before.starts_at), now()), now()) AT TIME ZONE 'UTC', 'YYYY"-Q"Q')
          FROM circle_round before JOIN round ON before.number = round.newest - 1 WHERE before.circle_id = asked_circle)
        FROM (SELECT DISTINCT f.line_id FROM seat JOIN follow f USING (organization_id, person_id)) followed, round
        WHERE (SELECT count(*) FROM seat) >= ${FEWEST}
          AND EXISTS (SELECT FROM seat own WHERE own.organization_id = ${ORGANIZATION} AND own.person_id = ${PERSON})
        ORDER BY md5(asked_circle::text || round.newest || followed.line_id::text) LIMIT 400
      $$;
      REVOKE ALL ON FUNCTION circle_follows(uuid) FROM PUBLIC;
      ALTER FUNCTION circle_follows(uuid) OWNER TO rungs_introducer;
      GRANT EXECUTE ON FUNCTION circle_follows(uuid) TO rungs_app;
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION circle_follows(uuid);
      REVOKE SELECT (organization_id, person_id, line_id) ON follow FROM rungs_introducer;
      DROP POLICY introducer ON follow;
    `);
  }
}

/** Of fewer who still sit there, what one does not follow oneself would tell too much of the others. */
const FEWEST = 4;
const ORGANIZATION = "nullif(current_setting('app.organization_id', true), '')::uuid";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
