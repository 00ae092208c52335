import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whatever is done to an introduction tells the person of the other side, in the same statement: a caller sees its own
 * side alone and could neither name the other nor leave a notice there. What nobody did, both sides are told.
 */
export class TellWhatHappensToIntroductions20261122119100 implements MigrationInterface {
  name = "TellWhatHappensToIntroductions20261122119100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY introducer ON notice FOR INSERT TO rungs_introducer WITH CHECK (true);
      GRANT INSERT (organization_id, person_id, kind, introduction_id) ON notice TO rungs_introducer;
      GRANT CREATE ON SCHEMA public TO rungs_introducer;
    `);
    for (const { signature, statement } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await queryRunner.query(`ALTER FUNCTION ${signature} OWNER TO rungs_introducer`);
    }
    await queryRunner.query(`
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;

      -- By whoever reads, of their own notices.
      CREATE FUNCTION see_notices_of_introduction() RETURNS trigger LANGUAGE plpgsql
        SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          UPDATE notice SET seen_at = now()
            WHERE organization_id = NEW.organization_id AND person_id = NEW.person_id
              AND introduction_id = NEW.introduction_id AND seen_at IS NULL;
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION see_notices_of_introduction() FROM PUBLIC;

      CREATE TRIGGER tell_request AFTER INSERT ON introduction_side
        FOR EACH ROW EXECUTE FUNCTION tell_of_request();
      CREATE TRIGGER tell_stage AFTER UPDATE OF stage ON introduction
        FOR EACH ROW EXECUTE FUNCTION tell_of_stage();
      CREATE TRIGGER tell_message AFTER INSERT ON message
        FOR EACH ROW EXECUTE FUNCTION tell_of_message();
      CREATE TRIGGER see_notices AFTER UPDATE OF last_read_seq ON introduction_side
        FOR EACH ROW EXECUTE FUNCTION see_notices_of_introduction();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER see_notices ON introduction_side;
      DROP TRIGGER tell_message ON message;
      DROP TRIGGER tell_stage ON introduction;
      DROP TRIGGER tell_request ON introduction_side;
      DROP FUNCTION see_notices_of_introduction();
    `);
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      REVOKE INSERT (organization_id, person_id, kind, introduction_id) ON notice FROM rungs_introducer;
      DROP POLICY introducer ON notice;
    `);
  }
}

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";

const FUNCTIONS = [
  {
    signature: "tell_side(uuid, text, text)",
    statement: `
      -- Who is here no longer is told nothing, and what they have not looked at is told once.
      CREATE FUNCTION tell_side(told_introduction uuid, to_side text, what text) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        INSERT INTO notice (organization_id, person_id, kind, introduction_id)
          SELECT s.organization_id, s.person_id, what, s.introduction_id FROM introduction_side s
            JOIN member m ON m.organization_id = s.organization_id AND m.person_id = s.person_id
          WHERE s.introduction_id = told_introduction AND s.side = to_side
        ON CONFLICT DO NOTHING
      $$`,
  },
  {
    signature: "tell_of_request()",
    statement: `
      CREATE FUNCTION tell_of_request() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NEW.side = 'ANSWERER' THEN
            PERFORM tell_side(NEW.introduction_id, 'ANSWERER', 'REQUEST_ARRIVED');
          ELSIF EXISTS (SELECT FROM introduction this JOIN introduction earlier USING (inquiry_id)
            WHERE this.id = NEW.introduction_id AND earlier.id <> this.id) THEN
            PERFORM tell_side(NEW.introduction_id, 'ASKER', 'REQUEST_MOVED_ON');
          END IF;
          RETURN NULL;
        END
      $$`,
  },
  {
    signature: "tell_of_stage()",
    statement: `
      CREATE FUNCTION tell_of_stage() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          what text := CASE NEW.stage
            WHEN 'ASKED' THEN 'REQUEST_QUESTION'
            WHEN 'QUESTIONED' THEN 'REQUEST_QUESTION'
            WHEN 'ACCEPTED' THEN 'REQUEST_ACCEPTED'
            WHEN 'DECLINED' THEN 'REQUEST_DECLINED'
            WHEN 'REVEALED' THEN 'NAMES_REVEALED'
            ELSE 'REQUEST_ENDED' END;
          one record;
        BEGIN
          IF NEW.stage = OLD.stage THEN RETURN NULL; END IF;
          FOR one IN SELECT s.side FROM introduction_side s
            WHERE s.introduction_id = NEW.id AND s.person_id IS DISTINCT FROM ${PERSON}
          LOOP
            PERFORM tell_side(NEW.id, one.side, what);
          END LOOP;
          RETURN NULL;
        END
      $$`,
  },
  {
    signature: "tell_of_message()",
    statement: `
      -- What is written with a request, or asked and answered about it, its stage tells.
      CREATE FUNCTION tell_of_message() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF EXISTS (SELECT FROM introduction WHERE id = NEW.introduction_id AND stage IN ('ACCEPTED', 'REVEALED')) THEN
            PERFORM tell_side(NEW.introduction_id, CASE NEW.side WHEN 'ASKER' THEN 'ANSWERER' ELSE 'ASKER' END,
              'MESSAGE_ARRIVED');
          END IF;
          RETURN NULL;
        END
      $$`,
  },
];
