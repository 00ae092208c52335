import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Sections of drafts that the two of an introduction lay beside each other for a while. What each would show is a
 * frozen copy that the other reads only while both agree to it, and that is deleted when that ends; a log of days,
 * which both read, stays as long as the introduction does.
 */
export class ShareNotes20261122120200 implements MigrationInterface {
  name = "ShareNotes20261122120200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of TABLE_NAMES) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY introducer ON ${table} TO rungs_introducer USING (true) WITH CHECK (true);
        CREATE POLICY own_side ON ${table} FOR SELECT TO rungs_app
          USING (EXISTS (SELECT FROM introduction_side own WHERE own.introduction_id = ${table}.introduction_id));
      `);
    }
    await queryRunner.query(`
      -- Of what the other would show, the sections and no word; the copy is given by look_at_notes alone.
      GRANT SELECT (introduction_id, side, kind, sections) ON notes_part TO rungs_app;
      GRANT SELECT ON notes_agreement, notes_log TO rungs_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON notes_part, notes_agreement TO rungs_introducer;
      GRANT SELECT, INSERT ON notes_log TO rungs_introducer;
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
      CREATE TRIGGER end_notes AFTER UPDATE OF stage ON introduction
        FOR EACH ROW EXECUTE FUNCTION end_notes_of_talk();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TRIGGER end_notes ON introduction");
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    for (const table of [...TABLE_NAMES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLE_NAMES = ["notes_agreement", "notes_part", "notes_log"];

const TABLES = `
      CREATE TABLE notes_agreement (
        introduction_id uuid PRIMARY KEY REFERENCES introduction (id) ON DELETE CASCADE,
        -- Counts what was offered, so that nobody agrees to what they have not read.
        revision integer NOT NULL DEFAULT 1,
        days smallint NOT NULL CHECK (days BETWEEN 1 AND 90),
        asker_agrees boolean NOT NULL DEFAULT false,
        answerer_agrees boolean NOT NULL DEFAULT false,
        -- Set when both agree; always a midnight of UTC.
        ends_at timestamptz,
        CHECK ((ends_at IS NOT NULL) = (asker_agrees AND answerer_agrees))
      );
      CREATE INDEX notes_agreement_by_end ON notes_agreement (ends_at) WHERE ends_at IS NOT NULL;

      CREATE TABLE notes_part (
        introduction_id uuid NOT NULL REFERENCES introduction (id) ON DELETE CASCADE,
        side text NOT NULL CHECK (side IN ('ASKER', 'ANSWERER')),
        kind text NOT NULL CHECK (kind IN ('LADDER', 'OFFICE')),
        sections text[] NOT NULL CHECK (cardinality(sections) BETWEEN 1 AND 7),
        copy jsonb NOT NULL,
        PRIMARY KEY (introduction_id, side)
      );

      CREATE TABLE notes_log (
        introduction_id uuid NOT NULL REFERENCES introduction (id) ON DELETE CASCADE,
        seq integer NOT NULL CHECK (seq > 0),
        act text NOT NULL CHECK (act IN ('OFFERED', 'AGREED', 'LOOKED', 'ENDED', 'EXPIRED')),
        -- Null where nobody did it, or where it ended with the talk.
        side text CHECK (side IN ('ASKER', 'ANSWERER')),
        day date NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')::date,
        PRIMARY KEY (introduction_id, seq)
      );
`;

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
          PERFORM expire_notes_of(asked_introduction);
          SELECT * INTO known FROM notes_agreement a WHERE a.introduction_id = asked_introduction;`;

const DECLARED = `
          talk_stage text;
          own_side text;
          known notes_agreement;`;

// The acts give DONE, or why nothing was done in the words of shared/src/vocabulary/introduction.ts.
const FUNCTIONS: { signature: string; statement: string; to: string[] }[] = [
  {
    signature: "log_notes(uuid, text, text)",
    to: [],
    statement: `
      -- Under the lock of the introduction. A look is told once a day.
      CREATE FUNCTION log_notes(told_introduction uuid, what text, by_side text) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        INSERT INTO notes_log (introduction_id, seq, act, side)
          SELECT told_introduction, coalesce(max(l.seq), 0) + 1, what, by_side FROM notes_log l
          WHERE l.introduction_id = told_introduction
          HAVING what <> 'LOOKED' OR NOT coalesce(bool_or(l.act = 'LOOKED' AND l.side = by_side
            AND l.day = (now() AT TIME ZONE 'UTC')::date), false)
      $$`,
  },
  {
    signature: "delete_notes(uuid, text, text)",
    to: [],
    statement: `
      -- Both copies and the agreement are gone after it; false where there were none.
      CREATE FUNCTION delete_notes(told_introduction uuid, what text, by_side text) RETURNS boolean
      LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          DELETE FROM notes_part p WHERE p.introduction_id = told_introduction;
          DELETE FROM notes_agreement a WHERE a.introduction_id = told_introduction;
          IF NOT FOUND THEN RETURN false; END IF;
          PERFORM log_notes(told_introduction, what, by_side);
          RETURN true;
        END
      $$`,
  },
  {
    signature: "expire_notes_of(uuid)",
    to: [],
    statement: `
      CREATE FUNCTION expire_notes_of(told_introduction uuid) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM notes_agreement a WHERE a.introduction_id = told_introduction AND a.ends_at <= now())
            OR NOT delete_notes(told_introduction, 'EXPIRED', NULL) THEN RETURN false; END IF;
          PERFORM tell_side(told_introduction, side, 'NOTES_ENDED') FROM unnest('{ASKER,ANSWERER}'::text[]) side;
          RETURN true;
        END
      $$`,
  },
  {
    signature: "expire_notes(integer)",
    to: ["rungs_worker"],
    statement: `
      -- Deletes what is past its end, so many at a time; gives how many. Whoever is at one of them now does it too.
      CREATE FUNCTION expire_notes(most integer) RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one uuid;
          ended integer := 0;
        BEGIN
          FOR one IN
            SELECT i.id FROM introduction i JOIN notes_agreement a ON a.introduction_id = i.id
            WHERE a.ends_at <= now() ORDER BY a.ends_at, i.id LIMIT most FOR UPDATE OF i SKIP LOCKED
          LOOP
            IF expire_notes_of(one) THEN ended := ended + 1; END IF;
          END LOOP;
          RETURN ended;
        END
      $$`,
  },
  {
    signature: "offer_notes(uuid, text, text[], jsonb, integer)",
    to: ["rungs_app"],
    statement: `
      -- What one side would show, in place of what it offered before; nobody has agreed to it yet.
      CREATE FUNCTION offer_notes(asked_introduction uuid, of_kind text, of_sections text[], frozen jsonb, for_days integer)
      RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF known.ends_at IS NOT NULL THEN RETURN 'ALREADY'; END IF;
          INSERT INTO notes_agreement (introduction_id, days) VALUES (asked_introduction, for_days)
            ON CONFLICT (introduction_id) DO UPDATE SET revision = notes_agreement.revision + 1,
              days = excluded.days, asker_agrees = false, answerer_agrees = false;
          INSERT INTO notes_part (introduction_id, side, kind, sections, copy)
            VALUES (asked_introduction, own_side, of_kind, of_sections, frozen)
            ON CONFLICT (introduction_id, side) DO UPDATE SET kind = excluded.kind, sections = excluded.sections,
              copy = excluded.copy;
          PERFORM log_notes(asked_introduction, 'OFFERED', own_side);
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'NOTES_SHARED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "agree_to_notes(uuid, integer)",
    to: ["rungs_app"],
    statement: `
      CREATE FUNCTION agree_to_notes(asked_introduction uuid, read_revision integer) RETURNS text
      LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          ${DECLARED}
          both_agree boolean;
        BEGIN
          ${AS_OWN_SIDE}
          IF known.revision IS DISTINCT FROM read_revision THEN RETURN 'CHANGED'; END IF;
          IF (CASE own_side WHEN 'ASKER' THEN known.asker_agrees ELSE known.answerer_agrees END) THEN RETURN 'ALREADY'; END IF;
          IF 2 <> (SELECT count(*) FROM notes_part p WHERE p.introduction_id = asked_introduction)
          THEN RETURN 'TOO_EARLY'; END IF;
          both_agree := CASE own_side WHEN 'ASKER' THEN known.answerer_agrees ELSE known.asker_agrees END;
          UPDATE notes_agreement a SET
              asker_agrees = a.asker_agrees OR own_side = 'ASKER',
              answerer_agrees = a.answerer_agrees OR own_side = 'ANSWERER',
              -- The day on which the second agrees, and so many more: an hour would tell when that was.
              ends_at = CASE WHEN both_agree
                THEN (((now() AT TIME ZONE 'UTC')::date + a.days + 1)::timestamp AT TIME ZONE 'UTC') END
            WHERE a.introduction_id = asked_introduction;
          PERFORM log_notes(asked_introduction, 'AGREED', own_side);
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'NOTES_SHARED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "end_notes(uuid)",
    to: ["rungs_app"],
    statement: `
      -- By either side at any time, also before anybody has agreed.
      CREATE FUNCTION end_notes(asked_introduction uuid) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE ${DECLARED}
        BEGIN
          ${AS_OWN_SIDE}
          IF NOT delete_notes(asked_introduction, 'ENDED', own_side) THEN RETURN 'ALREADY'; END IF;
          PERFORM tell_side(asked_introduction, ${OTHER_SIDE}, 'NOTES_ENDED');
          RETURN 'DONE';
        END
      $$`,
  },
  {
    signature: "look_at_notes(uuid)",
    to: ["rungs_app"],
    statement: `
      -- Both copies while both agree, to one of the two, whose look is written down; otherwise nothing.
      CREATE FUNCTION look_at_notes(asked_introduction uuid) RETURNS TABLE (is_own boolean, copy jsonb)
      LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE own_side text;
        BEGIN
          PERFORM FROM introduction i WHERE i.id = asked_introduction AND i.stage IN ('ACCEPTED', 'REVEALED') FOR UPDATE;
          IF NOT FOUND THEN RETURN; END IF;
          SELECT s.side INTO own_side FROM introduction_side s
            WHERE s.introduction_id = asked_introduction AND ${OWN};
          IF own_side IS NULL THEN RETURN; END IF;
          PERFORM expire_notes_of(asked_introduction);
          IF NOT EXISTS (SELECT FROM notes_agreement a
            WHERE a.introduction_id = asked_introduction AND a.ends_at > now()) THEN RETURN; END IF;
          PERFORM log_notes(asked_introduction, 'LOOKED', own_side);
          RETURN QUERY SELECT p.side = own_side, p.copy FROM notes_part p
            WHERE p.introduction_id = asked_introduction ORDER BY p.side <> own_side;
        END
      $$`,
  },
  {
    signature: "own_notes(uuid)",
    to: ["rungs_app"],
    statement: `
      -- What the calling side itself would show, word for word.
      CREATE FUNCTION own_notes(asked_introduction uuid) RETURNS jsonb LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT p.copy FROM notes_part p JOIN introduction_side s USING (introduction_id, side)
        WHERE p.introduction_id = asked_introduction AND ${OWN}
      $$`,
  },
  {
    signature: "end_notes_of_talk()",
    to: [],
    statement: `
      CREATE FUNCTION end_notes_of_talk() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NEW.stage NOT IN ('ACCEPTED', 'REVEALED') THEN PERFORM delete_notes(NEW.id, 'ENDED', NULL); END IF;
          RETURN NULL;
        END
      $$`,
  },
];
