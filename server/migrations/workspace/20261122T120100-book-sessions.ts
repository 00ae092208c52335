import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * When the two of an introduction meet. There is one session of a talk at a time, and nothing is kept of what was
 * cancelled, turned down or proposed besides. Only the functions of `rungs_introducer` write, for the calling side.
 */
export class BookSessions20261122120100 implements MigrationInterface {
  name = "BookSessions20261122120100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE talk_session (
        introduction_id uuid PRIMARY KEY REFERENCES introduction (id) ON DELETE CASCADE,
        stage text NOT NULL CHECK (stage IN ('PROPOSED', 'OTHERS_WANTED', 'BOOKED')),
        proposed_by text NOT NULL CHECK (proposed_by IN ('ASKER', 'ANSWERER')),
        -- Of a booked session the one that was taken.
        starts timestamptz[] NOT NULL CHECK (CASE stage
          WHEN 'PROPOSED' THEN cardinality(starts) BETWEEN 1 AND 5
          WHEN 'BOOKED' THEN cardinality(starts) = 1
          ELSE cardinality(starts) = 0 END),
        minutes smallint NOT NULL CHECK (minutes BETWEEN 15 AND 120),
        -- What the session is called in the calendar of either side: one name in both would join the two calendars.
        asker_uid uuid NOT NULL DEFAULT gen_random_uuid(),
        answerer_uid uuid NOT NULL DEFAULT gen_random_uuid()
      );
      ALTER TABLE talk_session ENABLE ROW LEVEL SECURITY;
      ALTER TABLE talk_session FORCE ROW LEVEL SECURITY;
      CREATE POLICY introducer ON talk_session TO rungs_introducer USING (true) WITH CHECK (true);
      CREATE POLICY own_side ON talk_session FOR SELECT TO rungs_app
        USING (EXISTS (SELECT FROM introduction_side own WHERE own.introduction_id = talk_session.introduction_id));
      GRANT SELECT (introduction_id, stage, proposed_by, starts, minutes) ON talk_session TO rungs_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON talk_session TO rungs_introducer;

      ALTER TABLE notice DROP CONSTRAINT notice_kind_check, ADD CONSTRAINT notice_kind_check CHECK (kind IN (
        ${[...KINDS_BEFORE, "SESSION_CHANGED", "CIRCLE_DISSOLVED"].map((kind) => `'${kind}'`).join(", ")}));
      GRANT CREATE ON SCHEMA public TO rungs_introducer;
    `);
    for (const { signature, statement, to } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await queryRunner.query(`ALTER FUNCTION ${signature} OWNER TO rungs_introducer`);
      for (const role of to) await queryRunner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`);
    }
    await queryRunner.query(`
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;
      CREATE TRIGGER end_session AFTER UPDATE OF stage ON introduction
        FOR EACH ROW EXECUTE FUNCTION end_session_of_talk();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TRIGGER end_session ON introduction");
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      DELETE FROM notice WHERE kind IN ('SESSION_CHANGED', 'CIRCLE_DISSOLVED');
      ALTER TABLE notice DROP CONSTRAINT notice_kind_check, ADD CONSTRAINT notice_kind_check CHECK (kind IN (
        ${KINDS_BEFORE.map((kind) => `'${kind}'`).join(", ")}));
      DROP TABLE talk_session;
    `);
  }
}

const KINDS_BEFORE = [
  "REQUEST_ARRIVED",
  "REQUEST_QUESTION",
  "REQUEST_ACCEPTED",
  "REQUEST_DECLINED",
  "REQUEST_MOVED_ON",
  "REQUEST_ENDED",
  "MESSAGE_ARRIVED",
  "NAMES_REVEALED",
  "NOTES_SHARED",
  "NOTES_ENDED",
  "CIRCLE_INVITED",
  "CIRCLE_ROUND",
  "SESSION_PROPOSED",
  "SESSION_BOOKED",
  "REPORT_ANSWERED",
];

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const OWN = `organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid`;
const OTHER_SIDE = "CASE own_side WHEN 'ASKER' THEN 'ANSWERER' ELSE 'ASKER' END";

/** Begins every act: gives the side of whoever calls, the introduction locked, or ends with why they may not. */
const AS_OWN_SIDE = `
          SELECT i.stage INTO talk_stage FROM introduction i WHERE i.id = asked_introduction FOR UPDATE;
          SELECT s.side INTO own_side FROM introduction_side s
            WHERE s.introduction_id = asked_introduction AND ${OWN};
          IF own_side IS NULL THEN RETURN 'NOT_FOUND'; END IF;
          IF talk_stage IN ('ASKED', 'QUESTIONED') THEN RETURN 'TOO_EARLY'; END IF;
          IF talk_stage NOT IN ('ACCEPTED', 'REVEALED') THEN RETURN 'TOO_LATE'; END IF;
          SELECT * INTO known FROM talk_session t WHERE t.introduction_id = asked_introduction;`;

const DECLARED = `
          talk_stage text;
          own_side text;
          known talk_session;`;

// Each gives DONE, or why nothing was done in the words of shared/src/vocabulary/introduction.ts.
const FUNCTIONS: { signature: string; statement: string; to: string[] }[] = [
  {
    signature: "propose_session(uuid, timestamptz[], integer)",
    to: ["rungs_app"],
    statement: `
      -- In place of whatever either side proposed before; what is booked has to be cancelled first.
      CREATE FUNCTION propose_session(asked_introduction uuid, times timestamptz[], lasting integer) RETURNS text
      LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF known.stage = 'BOOKED' AND known.starts[1] + make_interval(mins => known.minutes) > now()
          THEN RETURN 'ALREADY'; END IF;
          IF EXISTS (SELECT FROM unnest(times) one WHERE one <= now()) THEN RETURN 'TIME_PASSED'; END IF;
          IF EXISTS (SELECT FROM unnest(times) one WHERE one > now() + interval '2160 hours') THEN RETURN 'TIME_TOO_FAR'; END IF;
          DELETE FROM talk_session t WHERE t.introduction_id = asked_introduction;
          INSERT INTO talk_session (introduction_id, stage, proposed_by, starts, minutes)
            VALUES (asked_introduction, 'PROPOSED', own_side, ARRAY(SELECT one FROM unnest(times) one ORDER BY one), lasting);
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'SESSION_PROPOSED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "book_session(uuid, timestamptz)",
    to: ["rungs_app"],
    statement: `
      CREATE FUNCTION book_session(asked_introduction uuid, picked timestamptz) RETURNS text
      LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF known.stage = 'BOOKED' THEN RETURN 'ALREADY'; END IF;
          IF known.stage = 'PROPOSED' AND known.proposed_by = own_side THEN RETURN 'NOT_YOURS'; END IF;
          -- Other times may stand there by now, or none.
          IF known.stage IS DISTINCT FROM 'PROPOSED' OR picked <> ALL (known.starts)
          THEN RETURN 'CHANGED'; END IF;
          IF picked <= now() THEN RETURN 'TIME_PASSED'; END IF;
          UPDATE talk_session t SET stage = 'BOOKED', starts = ARRAY[picked]
            WHERE t.introduction_id = asked_introduction;
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'SESSION_BOOKED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "ask_for_other_times(uuid)",
    to: ["rungs_app"],
    statement: `
      CREATE FUNCTION ask_for_other_times(asked_introduction uuid) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF known.stage IS DISTINCT FROM 'PROPOSED' THEN RETURN 'CHANGED'; END IF;
          IF known.proposed_by = own_side THEN RETURN 'NOT_YOURS'; END IF;
          UPDATE talk_session t SET stage = 'OTHERS_WANTED', starts = '{}'
            WHERE t.introduction_id = asked_introduction;
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'SESSION_CHANGED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "cancel_session(uuid)",
    to: ["rungs_app"],
    statement: `
      -- By either side, whatever it has come to.
      CREATE FUNCTION cancel_session(asked_introduction uuid) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF known.stage IS NULL THEN RETURN 'ALREADY'; END IF;
          DELETE FROM talk_session t WHERE t.introduction_id = asked_introduction;
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'SESSION_CHANGED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "session_uid(uuid)",
    to: ["rungs_app"],
    statement: `
      -- What the booked session is called in the calendar of whoever calls; the other's is not told.
      CREATE FUNCTION session_uid(asked_introduction uuid) RETURNS uuid LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT CASE s.side WHEN 'ASKER' THEN t.asker_uid ELSE t.answerer_uid END
        FROM talk_session t JOIN introduction_side s USING (introduction_id)
        WHERE t.introduction_id = asked_introduction AND t.stage = 'BOOKED' AND ${OWN}
      $$`,
  },
  {
    signature: "forget_sessions()",
    to: ["rungs_worker"],
    statement: `
      -- Deletes what is over, booked or never taken; gives how many.
      CREATE FUNCTION forget_sessions() RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE forgotten integer;
        BEGIN
          DELETE FROM talk_session t WHERE t.stage <> 'OTHERS_WANTED' AND NOT EXISTS (
            SELECT FROM unnest(t.starts) one WHERE one + make_interval(mins => t.minutes) > now());
          GET DIAGNOSTICS forgotten = ROW_COUNT;
          RETURN forgotten;
        END
      $$`,
  },
  {
    signature: "end_session_of_talk()",
    to: [],
    statement: `
      -- Nobody meets after the end, and nobody's hours stay behind.
      CREATE FUNCTION end_session_of_talk() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NEW.stage NOT IN ('ACCEPTED', 'REVEALED') THEN
            DELETE FROM talk_session t WHERE t.introduction_id = NEW.id;
          END IF;
          RETURN NULL;
        END
      $$`,
  },
];
