import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Circles of people who do not know who the others are. A circle holds no organisation and no person; a seat of it
 * does, and each sees their own alone. What is of several seats is written and told by functions of `rungs_introducer`.
 */
export class CreateCircles20261122130000 implements MigrationInterface {
  name = "CreateCircles20261122130000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of TABLE_NAMES) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY introducer ON ${table} TO rungs_introducer USING (true) WITH CHECK (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO rungs_introducer;
      `);
    }
    await queryRunner.query(RIGHTS);
    await queryRunner.query("GRANT CREATE ON SCHEMA public TO rungs_introducer");
    for (const { signature, statement, to } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await queryRunner.query(`ALTER FUNCTION ${signature} OWNER TO rungs_introducer`);
      for (const role of to) await queryRunner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`);
    }
    await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_introducer");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    for (const table of ["circle", "circle_round", "circle_line"])
      await queryRunner.query(`DROP POLICY own_seat ON ${table}`);
    for (const table of [...TABLE_NAMES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLE_NAMES = [
  "circle_wish",
  "circle",
  "circle_seat",
  "circle_round",
  "circle_question",
  "circle_line",
  "circle_block",
  "circle_day",
];

const TABLES = `
      -- What somebody would sit down with others about; deleted when they do.
      CREATE TABLE circle_wish (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        topics text[] NOT NULL CHECK (cardinality(topics) BETWEEN 1 AND 3),
        languages text[] NOT NULL CHECK (cardinality(languages) BETWEEN 1 AND 4),
        -- Blocks of four hours of UTC; none means any.
        hours smallint[] NOT NULL CHECK (hours <@ '{0,1,2,3,4,5}'::smallint[]),
        question text NOT NULL CHECK (question <> '' AND char_length(question) <= 500),
        stage text NOT NULL DEFAULT 'WAITING' CHECK (stage IN ('WAITING', 'INVITED')),
        wished_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organization_id, person_id)
      );

      CREATE TABLE circle (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        topic text NOT NULL,
        language text NOT NULL,
        stage text NOT NULL DEFAULT 'GATHERED' CHECK (stage IN ('GATHERED', 'MEETING', 'ENDED')),
        -- Both always a midnight of UTC, as is the end.
        answer_by timestamptz NOT NULL,
        asked_until timestamptz,
        rounds_planned smallint NOT NULL DEFAULT 3,
        ended_on date,
        CHECK ((ended_on IS NOT NULL) = (stage = 'ENDED'))
      );

      CREATE TABLE circle_seat (
        circle_id uuid NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
        -- Drawn by lot for this circle.
        seat text NOT NULL CHECK (seat ~ '^[A-Z]$'),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        -- As they were wished.
        hours smallint[] NOT NULL,
        question text NOT NULL,
        answer boolean,
        goes_on boolean,
        left_on date,
        -- Of it are made the names of the rounds in this person's calendar.
        calendar_key uuid NOT NULL DEFAULT gen_random_uuid(),
        PRIMARY KEY (circle_id, seat),
        UNIQUE (circle_id, organization_id, person_id)
      );
      CREATE INDEX circle_seat_of_person ON circle_seat (organization_id, person_id);

      CREATE TABLE circle_round (
        circle_id uuid NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
        number smallint NOT NULL CHECK (number > 0),
        starts_at timestamptz NOT NULL,
        -- Whose question comes first; told to nobody.
        chosen_seat text,
        PRIMARY KEY (circle_id, number)
      );

      CREATE TABLE circle_question (
        circle_id uuid NOT NULL,
        number smallint NOT NULL,
        seat text NOT NULL,
        text text NOT NULL CHECK (text <> '' AND char_length(text) <= 500),
        -- Tells their order, and nothing of the seats.
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        PRIMARY KEY (circle_id, number, seat),
        FOREIGN KEY (circle_id, number) REFERENCES circle_round (circle_id, number) ON DELETE CASCADE
      );

      -- Numbered without a gap, by whoever holds the lock of the circle.
      CREATE TABLE circle_line (
        circle_id uuid NOT NULL,
        seq integer NOT NULL CHECK (seq > 0),
        number smallint NOT NULL,
        seat text NOT NULL,
        -- Null once it was taken down.
        text text CHECK (text <> '' AND char_length(text) <= 2000),
        sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (circle_id, seq),
        FOREIGN KEY (circle_id, number) REFERENCES circle_round (circle_id, number) ON DELETE CASCADE
      );

      -- Who wants to sit with whoever had a seat in a circle never again; it outlasts the circle.
      CREATE TABLE circle_block (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        circle_id uuid NOT NULL,
        seat text NOT NULL,
        blocked_person_id uuid NOT NULL,
        PRIMARY KEY (organization_id, person_id, circle_id, seat)
      );

      -- The days on which circles were made and moved on.
      CREATE TABLE circle_day (day date PRIMARY KEY);
`;

const ORGANIZATION = "nullif(current_setting('app.organization_id', true), '')::uuid";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const own = (row: string) => `${row}.organization_id = ${ORGANIZATION} AND ${row}.person_id = ${PERSON}`;
const hasSeatIn = (circle: string) =>
  `EXISTS (SELECT FROM circle_seat own WHERE own.circle_id = ${circle} AND own.left_on IS NULL AND ${own("own")})`;

const RIGHTS = `
      CREATE POLICY own_person ON circle_wish FOR SELECT TO rungs_app USING (${own("circle_wish")});
      CREATE POLICY wish_as_oneself ON circle_wish FOR INSERT TO rungs_app
        WITH CHECK (${own("circle_wish")} AND stage = 'WAITING');
      CREATE POLICY change_while_waiting ON circle_wish FOR UPDATE TO rungs_app
        USING (${own("circle_wish")} AND stage = 'WAITING') WITH CHECK (${own("circle_wish")} AND stage = 'WAITING');
      CREATE POLICY take_back_while_waiting ON circle_wish FOR DELETE TO rungs_app
        USING (${own("circle_wish")} AND stage = 'WAITING');
      CREATE POLICY own_person ON circle_seat FOR SELECT TO rungs_app USING (${own("circle_seat")});
      CREATE POLICY own_person ON circle_block FOR SELECT TO rungs_app USING (${own("circle_block")});
      CREATE POLICY own_seat ON circle FOR SELECT TO rungs_app USING (${hasSeatIn("id")});
      CREATE POLICY own_seat ON circle_round FOR SELECT TO rungs_app USING (${hasSeatIn("circle_round.circle_id")});
      CREATE POLICY own_seat ON circle_line FOR SELECT TO rungs_app USING (${hasSeatIn("circle_line.circle_id")});

      GRANT SELECT (organization_id, person_id, topics, languages, hours, question, stage, wished_at),
        INSERT (organization_id, person_id, topics, languages, hours, question),
        UPDATE (topics, languages, hours, question), DELETE ON circle_wish TO rungs_app;
      GRANT SELECT ON circle TO rungs_app;
      GRANT SELECT (circle_id, seat, organization_id, person_id, answer, goes_on, left_on, calendar_key)
        ON circle_seat TO rungs_app;
      GRANT SELECT (circle_id, number, starts_at) ON circle_round TO rungs_app;
      GRANT SELECT ON circle_line TO rungs_app;
      GRANT SELECT (organization_id, person_id, circle_id, seat) ON circle_block TO rungs_app;
`;

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
/** A midnight of UTC so many days after today has ended. */
const midnightIn = (days: number) =>
  `(((now() AT TIME ZONE 'UTC')::date + ${days + 1})::timestamp AT TIME ZONE 'UTC')`;
const TODAY = "(now() AT TIME ZONE 'UTC')::date";
/** Whether whoever a row names is a member of an organisation that is part of the network. */
const isHere = (row: string) => `EXISTS (SELECT FROM member m
            JOIN membership ms ON ms.organization_id = m.organization_id AND ms.left_at IS NULL
            WHERE m.organization_id = ${row}.organization_id AND m.person_id = ${row}.person_id)`;

/** Begins every act: the circle locked and the seat of whoever calls found, or ends with why they may not. */
const AS_OWN_SEAT = `
          SELECT c.* INTO this FROM circle c WHERE c.id = asked_circle FOR UPDATE;
          SELECT s.* INTO own FROM circle_seat s
            WHERE s.circle_id = asked_circle AND s.left_on IS NULL AND ${own("s")};
          IF this.id IS NULL OR own.seat IS NULL THEN RETURN 'NOT_FOUND'; END IF;
          SELECT r.* INTO newest FROM circle_round r WHERE r.circle_id = asked_circle ORDER BY r.number DESC LIMIT 1;`;

const DECLARED = `
          this public.circle;
          own circle_seat;
          newest circle_round;`;

/** Ends an act that is for members alone, before and after the circle meets. */
const WHILE_MEETING = `
          IF this.stage = 'GATHERED' THEN RETURN 'TOO_EARLY'; END IF;
          IF this.stage = 'ENDED' THEN RETURN 'TOO_LATE'; END IF;`;

// The acts give DONE, or why nothing was done in the words of shared/src/vocabulary/introduction.ts.
const FUNCTIONS: { signature: string; statement: string; to: string[] }[] = [
  {
    signature: "answer_circle(uuid, boolean)",
    to: ["rungs_app"],
    statement: `
      -- Until the answers are counted it can be changed.
      CREATE FUNCTION answer_circle(asked_circle uuid, yes boolean) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          IF this.stage <> 'GATHERED' OR this.answer_by <= now() THEN RETURN 'TOO_LATE'; END IF;
          IF own.answer = yes THEN RETURN 'ALREADY'; END IF;
          UPDATE circle_seat s SET answer = yes WHERE s.circle_id = asked_circle AND s.seat = own.seat;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "leave_circle(uuid)",
    to: ["rungs_app"],
    statement: `
      -- What was written stays, a question that still waits as well: if it went with its author, it would tell its author.
      CREATE FUNCTION leave_circle(asked_circle uuid) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          IF this.stage = 'GATHERED' THEN RETURN 'TOO_EARLY'; END IF;
          UPDATE circle_seat s SET left_on = ${TODAY} WHERE s.circle_id = asked_circle AND s.seat = own.seat;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "put_circle_question(uuid, text)",
    to: ["rungs_app"],
    statement: `
      -- For the round that comes, in place of what was there; null takes it back. What was chosen stands.
      CREATE FUNCTION put_circle_question(asked_circle uuid, asked text) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          ${WHILE_MEETING}
          IF newest.number IS NULL THEN RETURN 'TOO_EARLY'; END IF;
          IF newest.starts_at <= now() OR newest.chosen_seat = own.seat THEN RETURN 'TOO_LATE'; END IF;
          DELETE FROM circle_question q
            WHERE q.circle_id = asked_circle AND q.number = newest.number AND q.seat = own.seat;
          IF asked IS NOT NULL THEN
            INSERT INTO circle_question (circle_id, number, seat, text)
              VALUES (asked_circle, newest.number, own.seat, asked);
          END IF;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "write_circle_line(uuid, text)",
    to: ["rungs_app"],
    statement: `
      -- A round is open for a week from its hour on: for as long as in introductions/circles/plan-circle.ts.
      CREATE FUNCTION write_circle_line(asked_circle uuid, said text) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          ${WHILE_MEETING}
          IF newest.number IS NULL OR newest.starts_at > now() THEN RETURN 'TOO_EARLY'; END IF;
          IF newest.starts_at + interval '168 hours' <= now() THEN RETURN 'TOO_LATE'; END IF;
          INSERT INTO circle_line (circle_id, seq, number, seat, text)
            SELECT asked_circle, coalesce(max(l.seq), 0) + 1, newest.number, own.seat, said
            FROM circle_line l WHERE l.circle_id = asked_circle;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "go_on_with_circle(uuid, boolean)",
    to: ["rungs_app"],
    statement: `
      CREATE FUNCTION go_on_with_circle(asked_circle uuid, yes boolean) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          ${WHILE_MEETING}
          IF this.asked_until IS NULL THEN RETURN 'TOO_EARLY'; END IF;
          IF this.asked_until <= now() THEN RETURN 'TOO_LATE'; END IF;
          IF own.goes_on = yes THEN RETURN 'ALREADY'; END IF;
          UPDATE circle_seat s SET goes_on = yes WHERE s.circle_id = asked_circle AND s.seat = own.seat;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "block_circle_seat(uuid, text)",
    to: ["rungs_app"],
    statement: `
      -- Who had the seat is kept for matching alone, and nobody reads it.
      CREATE FUNCTION block_circle_seat(asked_circle uuid, asked_seat text) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SEAT}
          IF this.stage = 'GATHERED' OR own.seat = asked_seat OR NOT EXISTS (
            SELECT FROM circle_seat s WHERE s.circle_id = asked_circle AND s.seat = asked_seat) THEN RETURN 'NOT_FOUND'; END IF;
          INSERT INTO circle_block (organization_id, person_id, circle_id, seat, blocked_person_id)
            SELECT own.organization_id, own.person_id, asked_circle, s.seat, s.person_id FROM circle_seat s
            WHERE s.circle_id = asked_circle AND s.seat = asked_seat
            ON CONFLICT DO NOTHING;
          IF NOT FOUND THEN RETURN 'ALREADY'; END IF;
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "circle_seats(uuid)",
    to: ["rungs_app"],
    statement: `
      -- Who sits where is told to nobody; while it is only gathered, not even how many there are. That a seat was left is
      -- told from the next day on: at once, whatever else just changed would be of that seat.
      CREATE FUNCTION circle_seats(asked_circle uuid) RETURNS TABLE (seat text, has_left boolean)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT s.seat, coalesce(s.left_on < ${TODAY}, false) FROM circle_seat s JOIN circle c ON c.id = s.circle_id
        WHERE c.id = asked_circle AND c.stage <> 'GATHERED' AND ${hasSeatIn("c.id")}
        ORDER BY s.seat
      $$`,
  },
  {
    signature: "circle_agenda(uuid)",
    to: ["rungs_app"],
    statement: `
      -- The questions for the newest round, to its members, and not whose they are.
      CREATE FUNCTION circle_agenda(asked_circle uuid) RETURNS TABLE (text text, is_own boolean, is_chosen boolean)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT q.text, ${own("s")}, q.seat IS NOT DISTINCT FROM r.chosen_seat
        FROM circle_question q JOIN circle_round r USING (circle_id, number) JOIN circle_seat s USING (circle_id, seat)
        WHERE q.circle_id = asked_circle AND ${hasSeatIn("q.circle_id")}
          AND q.number = (SELECT max(number) FROM circle_round WHERE circle_id = asked_circle)
        ORDER BY 3 DESC, q.id
      $$`,
  },
  {
    signature: "tell_circle(uuid, text)",
    to: [],
    statement: `
      CREATE FUNCTION tell_circle(told_circle uuid, what text) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        INSERT INTO notice (organization_id, person_id, kind)
          SELECT s.organization_id, s.person_id, what FROM circle_seat s
            JOIN member m ON m.organization_id = s.organization_id AND m.person_id = s.person_id
          WHERE s.circle_id = told_circle AND s.left_on IS NULL
        ON CONFLICT DO NOTHING
      $$`,
  },
  {
    signature: "claim_circle_day(date)",
    to: ["rungs_worker"],
    statement: `
      -- True for the first who asks on a day; the others wait for how it ends.
      CREATE FUNCTION claim_circle_day(wanted date) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          INSERT INTO circle_day (day) VALUES (wanted) ON CONFLICT DO NOTHING;
          RETURN FOUND;
        END
      $$`,
  },
  {
    signature: "circle_standings()",
    to: ["rungs_worker"],
    statement: `
      -- Every circle that has not ended, locked, and of its seats no person.
      CREATE FUNCTION circle_standings() RETURNS TABLE (
        id uuid, stage text, answer_by timestamptz, rounds_planned integer, asked_until timestamptz,
        seats jsonb, rounds timestamptz[]
      ) LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          PERFORM FROM circle c WHERE c.stage <> 'ENDED' ORDER BY c.id FOR UPDATE;
          UPDATE circle_seat s SET left_on = ${TODAY} WHERE s.left_on IS NULL AND NOT ${isHere("s")};
          RETURN QUERY SELECT c.id, c.stage, c.answer_by, c.rounds_planned::integer, c.asked_until,
            coalesce((SELECT jsonb_agg(jsonb_build_object('seat', s.seat, 'hours', s.hours, 'answer', s.answer,
                'goesOn', s.goes_on) ORDER BY s.seat)
              FROM circle_seat s WHERE s.circle_id = c.id AND s.left_on IS NULL), '[]'),
            ARRAY(SELECT r.starts_at FROM circle_round r WHERE r.circle_id = c.id ORDER BY r.number)
          FROM circle c WHERE c.stage <> 'ENDED' ORDER BY c.id;
        END
      $$`,
  },
  {
    signature: "begin_circle(uuid, text[])",
    to: ["rungs_worker"],
    statement: `
      -- Of the others nothing is left, not even that they were asked.
      CREATE FUNCTION begin_circle(asked_circle uuid, seated text[]) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          DELETE FROM circle_wish w USING circle_seat s WHERE s.circle_id = asked_circle
            AND w.organization_id = s.organization_id AND w.person_id = s.person_id AND w.stage = 'INVITED';
          DELETE FROM circle_seat s WHERE s.circle_id = asked_circle AND s.seat <> ALL (seated);
          UPDATE circle c SET stage = 'MEETING' WHERE c.id = asked_circle AND c.stage = 'GATHERED';
        END
      $$`,
  },
  {
    signature: "dissolve_circle(uuid)",
    to: ["rungs_worker"],
    statement: `
      -- Who said yes waits on, from when they first wished; who did not wishes no more. All but those who said no are told.
      CREATE FUNCTION dissolve_circle(asked_circle uuid) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          UPDATE circle_wish w SET stage = 'WAITING' FROM circle_seat s WHERE s.circle_id = asked_circle AND s.answer
            AND w.organization_id = s.organization_id AND w.person_id = s.person_id;
          DELETE FROM circle_wish w USING circle_seat s WHERE s.circle_id = asked_circle AND s.answer IS NOT TRUE
            AND w.organization_id = s.organization_id AND w.person_id = s.person_id AND w.stage = 'INVITED';
          DELETE FROM circle_seat s WHERE s.circle_id = asked_circle AND s.answer = false;
          PERFORM tell_circle(asked_circle, 'CIRCLE_DISSOLVED');
          DELETE FROM circle c WHERE c.id = asked_circle AND c.stage = 'GATHERED';
        END
      $$`,
  },
  {
    signature: "set_circle_round(uuid, timestamptz)",
    to: ["rungs_worker"],
    statement: `
      -- What everybody wished to talk about are the questions of the first.
      CREATE FUNCTION set_circle_round(asked_circle uuid, at timestamptz) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE next integer := 1 + (SELECT count(*) FROM circle_round r WHERE r.circle_id = asked_circle);
        BEGIN
          INSERT INTO circle_round (circle_id, number, starts_at) VALUES (asked_circle, next, at);
          IF next = 1 THEN
            INSERT INTO circle_question (circle_id, number, seat, text)
              SELECT s.circle_id, 1, s.seat, s.question FROM circle_seat s
              WHERE s.circle_id = asked_circle AND s.left_on IS NULL;
          END IF;
          PERFORM tell_circle(asked_circle, 'CIRCLE_ROUND');
        END
      $$`,
  },
  {
    signature: "choose_circle_questions()",
    to: ["rungs_worker"],
    statement: `
      -- On the day before a round, whatever its hour: of those who ask, one whose questions came first least often, by lot.
      CREATE FUNCTION choose_circle_questions() RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE circle_round r SET chosen_seat = (
          SELECT q.seat FROM circle_question q
          WHERE q.circle_id = r.circle_id AND q.number = r.number
          ORDER BY (SELECT count(*) FROM circle_round e WHERE e.circle_id = q.circle_id AND e.chosen_seat = q.seat), q.id
          LIMIT 1)
        WHERE r.chosen_seat IS NULL AND r.starts_at > now() AND (r.starts_at AT TIME ZONE 'UTC')::date <= ${TODAY} + 1
      $$`,
  },
  {
    signature: "ask_circle_to_go_on(uuid)",
    to: ["rungs_worker"],
    statement: `
      CREATE FUNCTION ask_circle_to_go_on(asked_circle uuid) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          UPDATE circle_seat s SET goes_on = NULL WHERE s.circle_id = asked_circle;
          UPDATE circle c SET asked_until = ${midnightIn(7)} WHERE c.id = asked_circle AND c.stage = 'MEETING';
          PERFORM tell_circle(asked_circle, 'CIRCLE_ROUND');
        END
      $$`,
  },
  {
    signature: "prolong_circle(uuid, integer)",
    to: ["rungs_worker"],
    statement: `
      CREATE FUNCTION prolong_circle(asked_circle uuid, more integer) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE circle c SET asked_until = NULL, rounds_planned = c.rounds_planned + more
        WHERE c.id = asked_circle AND c.stage = 'MEETING'
      $$`,
  },
  {
    signature: "end_circle(uuid)",
    to: ["rungs_worker"],
    statement: `
      CREATE FUNCTION end_circle(asked_circle uuid) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE circle c SET stage = 'ENDED', ended_on = ${TODAY}, asked_until = NULL
        WHERE c.id = asked_circle AND c.stage = 'MEETING'
      $$`,
  },
  {
    signature: "waiting_circle_wishes()",
    to: ["rungs_worker"],
    statement: `
      -- The wishes of members, locked: of an organisation only whether two are of the same, and who are kept apart.
      CREATE FUNCTION waiting_circle_wishes() RETURNS TABLE (
        id uuid, office integer, place integer, topics text[], languages text[], apart_from uuid[]
      ) LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          PERFORM FROM circle_wish w WHERE w.stage = 'WAITING' ORDER BY w.id FOR UPDATE;
          RETURN QUERY SELECT w.id, (dense_rank() OVER (ORDER BY w.organization_id))::integer,
            (rank() OVER (ORDER BY w.wished_at))::integer, w.topics, w.languages,
            ARRAY(SELECT o.id FROM circle_wish o WHERE o.stage = 'WAITING' AND (
              EXISTS (SELECT FROM circle_block b
                WHERE b.organization_id = w.organization_id AND b.person_id = w.person_id
                  AND b.blocked_person_id = o.person_id)
              -- Whom one has blocked in a talk one does not meet here either.
              OR EXISTS (SELECT FROM introduction_block b JOIN introduction_side s USING (introduction_id)
                WHERE b.organization_id = w.organization_id AND b.person_id = w.person_id
                  AND s.organization_id = o.organization_id AND s.person_id = o.person_id)))
          FROM circle_wish w WHERE w.stage = 'WAITING' AND ${isHere("w")};
        END
      $$`,
  },
  {
    signature: "gather_circle(text, text, uuid[])",
    to: ["rungs_worker"],
    statement: `
      -- Asks the authors of wishes that wait whether they would sit down together; the seats are drawn by lot.
      CREATE FUNCTION gather_circle(about text, spoken text, wishes uuid[]) RETURNS uuid LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE gathered uuid;
        BEGIN
          IF cardinality(wishes) NOT BETWEEN 5 AND 8 OR cardinality(wishes) <> (
            SELECT count(DISTINCT w.organization_id) FROM circle_wish w
            WHERE w.id = ANY (wishes) AND w.stage = 'WAITING' AND about = ANY (w.topics) AND spoken = ANY (w.languages))
          THEN RAISE EXCEPTION 'these wishes are no circle' USING ERRCODE = '23514'; END IF;
          INSERT INTO circle (topic, language, answer_by) VALUES (about, spoken, ${midnightIn(7)})
            RETURNING id INTO gathered;
          INSERT INTO circle_seat (circle_id, seat, organization_id, person_id, hours, question)
            SELECT gathered, lot.letter, one.organization_id, one.person_id, one.hours, one.question
            FROM (SELECT w.*, row_number() OVER (ORDER BY gen_random_uuid()) AS place
                FROM circle_wish w WHERE w.id = ANY (wishes)) one
              JOIN (SELECT letter, row_number() OVER (ORDER BY gen_random_uuid()) AS place
                -- Without those that are easily read as figures or as each other.
                FROM unnest(string_to_array('A,B,C,D,E,F,G,H,K,L,M,N,P,R,S,T,U,V,W,X,Y,Z', ',')) letter) lot USING (place);
          UPDATE circle_wish w SET stage = 'INVITED' WHERE w.id = ANY (wishes);
          PERFORM tell_circle(gathered, 'CIRCLE_INVITED');
          RETURN gathered;
        END
      $$`,
  },
  {
    signature: "forget_circles()",
    to: ["rungs_worker"],
    statement: `
      -- Ninety days after the end, and when nobody sits there any more.
      CREATE FUNCTION forget_circles() RETURNS void LANGUAGE sql ${DEFINER} AS $$
        DELETE FROM circle c WHERE c.ended_on < ${TODAY} - 90 OR (c.stage = 'ENDED' AND NOT EXISTS (
          SELECT FROM circle_seat s WHERE s.circle_id = c.id AND s.left_on IS NULL))
      $$`,
  },
];
