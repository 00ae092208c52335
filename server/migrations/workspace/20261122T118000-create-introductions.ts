import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Requests to the holders of posts, what the two sides say to each other, and the names that both let each other know.
 *
 * An introduction holds no organisation and no person; a side of it does, and only its own person sees it. Whatever
 * needs both sides is a function of `rungs_introducer`, which signs in nowhere and gives back nothing of the other.
 */
export class CreateIntroductions20261122118000 implements MigrationInterface {
  name = "CreateIntroductions20261122118000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of [
      "inquiry",
      "inquiry_choice",
      "introduction_side",
      "introduction_act",
      "introduction_block",
    ]) {
      await queryRunner.query(`
        CREATE POLICY own_person ON ${table} TO rungs_app USING (${OWN}) WITH CHECK (${OWN});
      `);
    }
    await queryRunner.query(`
      CREATE POLICY own_person ON revealed_name FOR SELECT TO rungs_app USING (${OWN});
      -- A side is seen by its own person alone, and with it the introduction.
      CREATE POLICY own_side ON introduction TO rungs_app
        USING (EXISTS (SELECT FROM introduction_side own WHERE own.introduction_id = id))
        WITH CHECK (EXISTS (SELECT FROM introduction_side own WHERE own.introduction_id = id));
      CREATE POLICY own_side ON message FOR SELECT TO rungs_app
        USING (EXISTS (SELECT FROM introduction_side own WHERE own.introduction_id = message.introduction_id));
      CREATE POLICY as_own_side ON message FOR INSERT TO rungs_app
        WITH CHECK (EXISTS (SELECT FROM introduction_side own
          WHERE own.introduction_id = message.introduction_id AND own.side = message.side));
    `);
    for (const table of [...NEW_TABLES].reverse()) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY introducer ON ${table} TO rungs_introducer USING (true) WITH CHECK (true);
      `);
    }
    for (const table of READ_ACROSS) {
      await queryRunner.query(
        `CREATE POLICY introducer ON ${table} FOR SELECT TO rungs_introducer USING (true)`,
      );
    }
    await queryRunner.query(`
      -- Of drafts it reads how many a post has room for, and of no other kind anything.
      CREATE POLICY introducer ON draft FOR SELECT TO rungs_introducer USING (kind = 'POST');
      CREATE POLICY census ON revealed_name FOR SELECT TO rungs_census USING (true);
    `);
    await queryRunner.query(GRANTS);
    await queryRunner.query("GRANT CREATE ON SCHEMA public TO rungs_introducer");
    for (const { signature, statement, to } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await queryRunner.query(`ALTER FUNCTION ${signature} OWNER TO rungs_introducer`);
      for (const role of to) await queryRunner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`);
    }
    await queryRunner.query(`
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer;
      CREATE TRIGGER keep_stages BEFORE UPDATE OF stage ON introduction
        FOR EACH ROW EXECUTE FUNCTION keep_introduction_stages();
      CREATE TRIGGER end_inquiry AFTER UPDATE OF stage ON introduction
        FOR EACH ROW EXECUTE FUNCTION end_accepted_inquiry();
    `);
    await countRevealed(
      queryRunner,
      "(count(*) FILTER (WHERE candidate.present AND revealed.unit IS NOT NULL))::integer",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await countRevealed(queryRunner, "0");
    await queryRunner.query(`
      DROP TRIGGER keep_stages ON introduction;
      DROP TRIGGER end_inquiry ON introduction;
    `);
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    for (const table of ["draft", ...READ_ACROSS])
      await queryRunner.query(`DROP POLICY introducer ON ${table}`);
    await queryRunner.query(REVOKES);
    await queryRunner.query(`
      DROP POLICY own_side ON introduction;
      DROP POLICY own_side ON message;
      DROP POLICY as_own_side ON message;
    `);
    for (const table of NEW_TABLES) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const ORGANIZATION = "nullif(current_setting('app.organization_id', true), '')::uuid";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const OWN = `organization_id = ${ORGANIZATION} AND person_id = ${PERSON}`;

const NEW_TABLES = [
  "revealed_name",
  "introduction_block",
  "introduction_act",
  "message",
  "introduction_side",
  "introduction",
  "inquiry_choice",
  "inquiry",
];

/** The tables of other parts that it has to read of every organisation, in the columns that are granted below. */
const READ_ACROSS = [
  "publication",
  "membership",
  "organization",
  "organization_face",
  "atlas_candidate",
  "post_holder",
];

const TABLES = `
      -- What somebody asks, and whom in which order; nobody else sees who was chosen.
      CREATE TABLE inquiry (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        message text NOT NULL CHECK (message <> ''),
        asked_at timestamptz NOT NULL DEFAULT now(),
        -- When it was accepted, cancelled, or asked of everybody.
        ended_at timestamptz,
        UNIQUE (organization_id, id)
      );
      CREATE INDEX inquiry_open ON inquiry (organization_id, person_id) WHERE ended_at IS NULL;

      CREATE TABLE inquiry_choice (
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        inquiry_id uuid NOT NULL,
        place smallint NOT NULL CHECK (place > 0),
        snapshot_id uuid NOT NULL,
        -- When its turn came, whether it could be asked or not.
        reached_at timestamptz,
        PRIMARY KEY (organization_id, inquiry_id, place),
        UNIQUE (organization_id, inquiry_id, snapshot_id),
        FOREIGN KEY (organization_id, inquiry_id) REFERENCES inquiry (organization_id, id) ON DELETE CASCADE
      );

      CREATE TABLE introduction (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        inquiry_id uuid NOT NULL,
        snapshot_id uuid NOT NULL,
        -- As it stands in the published document.
        post_title jsonb NOT NULL,
        stage text NOT NULL DEFAULT 'ASKED' CHECK (stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED', 'DECLINED',
          'EXPIRED', 'CANCELLED', 'FULL', 'CLOSED', 'LEFT')),
        decline_reason text CHECK (decline_reason IN ('NO_TIME', 'NOT_MY_TOPIC', 'TOO_CLOSE', 'LANGUAGE', 'OTHER')),
        asked_at timestamptz NOT NULL DEFAULT now(),
        deadline timestamptz NOT NULL,
        accepted_at timestamptz,
        ended_at timestamptz,
        CHECK ((decline_reason IS NOT NULL) = (stage = 'DECLINED')),
        UNIQUE (inquiry_id, snapshot_id)
      );
      -- The next is asked when nobody is asked any more.
      CREATE UNIQUE INDEX introduction_one_at_a_time ON introduction (inquiry_id)
        WHERE stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED');
      CREATE INDEX introduction_by_deadline ON introduction (deadline) WHERE stage IN ('ASKED', 'QUESTIONED');

      CREATE TABLE introduction_side (
        introduction_id uuid NOT NULL REFERENCES introduction (id) ON DELETE CASCADE,
        side text NOT NULL CHECK (side IN ('ASKER', 'ANSWERER')),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        -- The post, for the one who holds it.
        draft_id uuid CHECK (draft_id IS NULL OR side = 'ANSWERER'),
        consented_at timestamptz,
        last_read_seq integer NOT NULL DEFAULT 0 CHECK (last_read_seq >= 0),
        PRIMARY KEY (introduction_id, side)
      );
      CREATE INDEX introduction_side_of_person ON introduction_side (organization_id, person_id);
      CREATE INDEX introduction_side_of_post ON introduction_side (draft_id) WHERE draft_id IS NOT NULL;

      -- Numbered without a gap, by whoever holds the lock of the introduction.
      CREATE TABLE message (
        introduction_id uuid NOT NULL REFERENCES introduction (id) ON DELETE CASCADE,
        seq integer NOT NULL CHECK (seq > 0),
        side text NOT NULL CHECK (side IN ('ASKER', 'ANSWERER')),
        text text NOT NULL CHECK (text <> '' AND char_length(text) <= 4000),
        sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (introduction_id, seq)
      );

      -- What was done under which key, with what it came to: done once, however often it is sent.
      CREATE TABLE introduction_act (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        key uuid NOT NULL,
        act text NOT NULL,
        request_sha256 text NOT NULL,
        -- Null only inside the transaction that does it.
        result jsonb,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (organization_id, person_id, key)
      );
      CREATE INDEX introduction_act_by_age ON introduction_act (organization_id, person_id, act, at);

      -- Who wants to meet whoever stands on the other side never again.
      CREATE TABLE introduction_block (
        introduction_id uuid NOT NULL REFERENCES introduction (id) ON DELETE CASCADE,
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, person_id, introduction_id)
      );

      -- What a side has learned: written for both in one transaction, and never changed. It outlasts both offices,
      -- because whoever made themselves known hides nobody any more.
      CREATE TABLE revealed_name (
        introduction_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('ASKER', 'ANSWERER')),
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- The reader's own.
        unit text NOT NULL,
        organization_name text NOT NULL,
        person_name text NOT NULL,
        revealed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (introduction_id, side)
      );
      CREATE INDEX revealed_name_by_unit ON revealed_name (unit);
`;

const GRANTS = `
      GRANT SELECT, INSERT ON inquiry, inquiry_choice, introduction_act, introduction_block TO rungs_app;
      GRANT UPDATE (ended_at) ON inquiry TO rungs_app;
      GRANT UPDATE (result) ON introduction_act TO rungs_app;
      GRANT SELECT, UPDATE (stage, decline_reason, deadline, accepted_at, ended_at) ON introduction TO rungs_app;
      GRANT SELECT, UPDATE (consented_at, last_read_seq) ON introduction_side TO rungs_app;
      GRANT SELECT, INSERT ON message TO rungs_app;
      GRANT SELECT (introduction_id, side, organization_id, person_id, organization_name, person_name)
        ON revealed_name TO rungs_app;

      GRANT SELECT, UPDATE ON inquiry, inquiry_choice TO rungs_introducer;
      GRANT SELECT, INSERT, UPDATE ON introduction, introduction_side TO rungs_introducer;
      GRANT INSERT ON message TO rungs_introducer;
      GRANT SELECT ON introduction_block TO rungs_introducer;
      GRANT SELECT, INSERT ON revealed_name TO rungs_introducer;
      GRANT SELECT (snapshot_id, organization_id, draft_id, kind, title, visible_at, retraction_requested_at,
        quarantined_at) ON publication TO rungs_introducer;
      GRANT SELECT (id, organization_id, kind, content) ON draft TO rungs_introducer;
      GRANT SELECT ON post_holder TO rungs_introducer;
      GRANT SELECT (organization_id, unit, left_at) ON membership TO rungs_introducer;
      GRANT SELECT (organization_id, person_id) ON member TO rungs_introducer;
      GRANT SELECT (id, name) ON organization, person TO rungs_introducer;
      GRANT SELECT (quarter, cell_id) ON organization_face TO rungs_introducer;
      GRANT SELECT ON atlas_candidate TO rungs_introducer;

      GRANT SELECT (organization_id, unit) ON revealed_name TO rungs_census;
`;

const REVOKES = `
      REVOKE ALL (snapshot_id, organization_id, draft_id, kind, title, visible_at, retraction_requested_at,
        quarantined_at) ON publication FROM rungs_introducer;
      REVOKE ALL (id, organization_id, kind, content) ON draft FROM rungs_introducer;
      REVOKE ALL ON post_holder, atlas_candidate FROM rungs_introducer;
      REVOKE ALL (organization_id, unit, left_at) ON membership FROM rungs_introducer;
      REVOKE ALL (organization_id, person_id) ON member FROM rungs_introducer;
      REVOKE ALL (id, name) ON organization, person FROM rungs_introducer;
      REVOKE ALL (quarter, cell_id) ON organization_face FROM rungs_introducer;
`;

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";

/** The candidates of the cell `of`, those in cells below it included: a path sorts by its bytes. */
const inCell = (candidate: string, of: string) => `${candidate}.quarter = ${of}.quarter AND (
            ${candidate}.cell_id = ${of}.cell_id
            OR (${candidate}.cell_id >= (${of}.cell_id || '.') COLLATE "C" AND ${candidate}.cell_id < (${of}.cell_id || '/') COLLATE "C"))`;

const OPEN = "('ASKED', 'QUESTIONED')";
const TALKING = "('ACCEPTED', 'REVEALED')";

const FUNCTIONS: { signature: string; statement: string; to: string[] }[] = [
  {
    // The same stages as in introductions/introduction-state.ts; a test compares them.
    signature: "introduction_may_go(text, text)",
    to: ["rungs_app"],
    statement: `
      CREATE FUNCTION introduction_may_go(from_stage text, to_stage text) RETURNS boolean LANGUAGE sql IMMUTABLE
      SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE
          WHEN from_stage = to_stage THEN true
          WHEN from_stage IN ${OPEN}
            THEN to_stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'FULL')
          WHEN from_stage = 'ACCEPTED' THEN to_stage IN ('REVEALED', 'CLOSED', 'LEFT')
          WHEN from_stage = 'REVEALED' THEN to_stage IN ('CLOSED', 'LEFT')
          ELSE false
        END
      $$`,
  },
  {
    signature: "keep_introduction_stages()",
    to: [],
    statement: `
      CREATE FUNCTION keep_introduction_stages() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NOT introduction_may_go(OLD.stage, NEW.stage) THEN
            RAISE EXCEPTION 'an introduction that is % does not become %', OLD.stage, NEW.stage USING ERRCODE = '23514';
          END IF;
          IF NEW.stage = 'REVEALED' AND 2 <> (SELECT count(*) FROM revealed_name n WHERE n.introduction_id = NEW.id) THEN
            RAISE EXCEPTION 'names are revealed on both sides or on none' USING ERRCODE = '23514';
          END IF;
          RETURN NEW;
        END
      $$`,
  },
  {
    signature: "end_accepted_inquiry()",
    to: [],
    statement: `
      CREATE FUNCTION end_accepted_inquiry() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          IF NEW.stage = OLD.stage THEN RETURN NULL; END IF;
          IF NEW.stage = 'ACCEPTED' THEN
            UPDATE inquiry SET ended_at = now() WHERE id = NEW.inquiry_id AND ended_at IS NULL;
          END IF;
          -- The consent of one side alone ends with the conversation.
          IF OLD.stage = 'ACCEPTED' AND NEW.stage <> 'REVEALED' THEN
            UPDATE introduction_side SET consented_at = NULL WHERE introduction_id = NEW.id;
          END IF;
          RETURN NULL;
        END
      $$`,
  },
  {
    signature: "post_behind(uuid)",
    to: [],
    statement: `
      -- Who holds a post that peers can read, and whether requests can reach them now.
      CREATE FUNCTION post_behind(asked_snapshot uuid) RETURNS TABLE (
        organization_id uuid, person_id uuid, draft_id uuid, title jsonb, has_room boolean
      ) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT p.organization_id, h.person_id, p.draft_id, p.title, NOT h.is_paused
          AND coalesce((d.content ->> 'capacity')::integer, 1) > (
            SELECT count(*) FROM introduction_side s JOIN introduction i ON i.id = s.introduction_id
            WHERE s.draft_id = p.draft_id AND i.stage IN ${TALKING})
        FROM publication p
          JOIN draft d ON d.id = p.draft_id AND d.organization_id = p.organization_id
          JOIN post_holder h ON h.draft_id = p.draft_id
          JOIN member m ON m.person_id = h.person_id AND m.organization_id = p.organization_id
          JOIN membership ms ON ms.organization_id = p.organization_id AND ms.left_at IS NULL
        WHERE p.snapshot_id = asked_snapshot AND p.kind = 'POST' AND EXISTS (
          SELECT FROM publication standing
          WHERE standing.draft_id = p.draft_id AND standing.visible_at IS NOT NULL
            AND standing.retraction_requested_at IS NULL AND standing.quarantined_at IS NULL)
      $$`,
  },
  {
    signature: "posts_to_ask(uuid[])",
    to: ["rungs_app"],
    statement: `
      -- Those of the posts to whose holders the calling person can write now. Why others cannot be asked is not told:
      -- they are their own organisation's, paused, full, gone, never were, or blocked on one side.
      CREATE FUNCTION posts_to_ask(asked uuid[]) RETURNS TABLE (snapshot_id uuid)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT one.id FROM unnest(asked) AS one (id)
        CROSS JOIN LATERAL post_behind(one.id) post
        WHERE post.has_room AND post.organization_id <> ${ORGANIZATION}
          AND NOT EXISTS (
            SELECT FROM introduction_block b
              JOIN introduction_side other ON other.introduction_id = b.introduction_id AND other.person_id <> b.person_id
            WHERE (b.person_id = post.person_id AND other.organization_id = ${ORGANIZATION})
              OR (b.person_id = ${PERSON} AND other.organization_id = post.organization_id))
      $$`,
  },
  {
    signature: "introduce_next(uuid)",
    to: [],
    statement: `
      -- Asks the next post of an inquiry that asks nobody now; without one left, the inquiry ends.
      CREATE FUNCTION introduce_next(asked_inquiry uuid) RETURNS uuid LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          asking record;
          choice record;
          post record;
          introduced uuid;
        BEGIN
          SELECT * INTO asking FROM inquiry WHERE id = asked_inquiry AND ended_at IS NULL FOR UPDATE;
          IF NOT FOUND OR EXISTS (SELECT FROM introduction
            WHERE inquiry_id = asked_inquiry AND stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED'))
          THEN RETURN NULL; END IF;
          -- Whoever is asked next is asked as this person would ask now.
          PERFORM set_config('app.organization_id', asking.organization_id::text, true),
            set_config('app.person_id', asking.person_id::text, true);
          -- Nobody asks for somebody who is here no longer.
          FOR choice IN SELECT c.* FROM inquiry_choice c
            JOIN member m ON m.person_id = asking.person_id AND m.organization_id = asking.organization_id
            JOIN membership ms ON ms.organization_id = asking.organization_id AND ms.left_at IS NULL
            WHERE c.inquiry_id = asked_inquiry AND reached_at IS NULL ORDER BY place
          LOOP
            UPDATE inquiry_choice c SET reached_at = now() WHERE c.inquiry_id = asked_inquiry AND place = choice.place;
            SELECT behind.* INTO post FROM posts_to_ask(ARRAY[choice.snapshot_id]) ask
              CROSS JOIN LATERAL post_behind(ask.snapshot_id) behind;
            IF FOUND THEN
              INSERT INTO introduction (inquiry_id, snapshot_id, post_title, deadline)
                VALUES (asked_inquiry, choice.snapshot_id, post.title, now() + interval '336 hours')
                RETURNING id INTO introduced;
              INSERT INTO introduction_side (introduction_id, side, organization_id, person_id, draft_id) VALUES
                (introduced, 'ASKER', asking.organization_id, asking.person_id, NULL),
                (introduced, 'ANSWERER', post.organization_id, post.person_id, post.draft_id);
              INSERT INTO message (introduction_id, seq, side, text) VALUES (introduced, 1, 'ASKER', asking.message);
              RETURN introduced;
            END IF;
          END LOOP;
          UPDATE inquiry SET ended_at = now() WHERE id = asked_inquiry;
          RETURN NULL;
        END
      $$`,
  },
  {
    signature: "introduce_first(uuid)",
    to: ["rungs_app"],
    statement: `
      -- The same for the person whose inquiry it is.
      CREATE FUNCTION introduce_first(asked_inquiry uuid) RETURNS uuid LANGUAGE sql ${DEFINER} AS $$
        SELECT introduce_next(id) FROM inquiry WHERE id = asked_inquiry AND ${OWN}
      $$`,
  },
  {
    signature: "has_room_for(uuid)",
    to: ["rungs_app"],
    statement: `
      -- Whether the calling answerer has room for this one; whoever asks waits for others who accept for the same post.
      CREATE FUNCTION has_room_for(asked_introduction uuid) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE own record;
        BEGIN
          SELECT s.draft_id, i.snapshot_id INTO own FROM introduction_side s JOIN introduction i ON i.id = s.introduction_id
            WHERE s.introduction_id = asked_introduction AND s.side = 'ANSWERER' AND ${OWN};
          IF NOT FOUND THEN RETURN false; END IF;
          PERFORM pg_advisory_xact_lock(hashtextextended('rungs:room:' || own.draft_id, 0));
          RETURN coalesce((SELECT count(*) FROM introduction_side s JOIN introduction i ON i.id = s.introduction_id
            WHERE s.draft_id = own.draft_id AND i.stage IN ${TALKING})
            < (SELECT (content ->> 'capacity')::integer FROM draft WHERE id = own.draft_id), false);
        END
      $$`,
  },
  {
    signature: "may_be_revealed(uuid)",
    to: [],
    statement: `
      -- Whether every face of which one of the two is a candidate still hides enough when both are known: for one of
      -- them it is maySpareOne of anonymity/atlas/is-worn-out.ts, and a face that hides both has to spare two.
      CREATE FUNCTION may_be_revealed(asked_introduction uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        WITH party AS (
          SELECT DISTINCT m.unit FROM introduction_side s JOIN membership m USING (organization_id)
          WHERE s.introduction_id = asked_introduction
        ), known AS (
          SELECT coalesce(m.unit, r.unit) AS unit FROM revealed_name r LEFT JOIN membership m USING (organization_id)
        ), candidate AS (
          SELECT c.quarter, c.cell_id, coalesce(m.unit, c.unit) AS unit,
            m.organization_id IS NOT NULL AND m.left_at IS NULL AS present
          FROM atlas_candidate c LEFT JOIN membership m USING (organization_id)
        ), face AS (
          SELECT DISTINCT f.quarter, f.cell_id FROM organization_face f
            JOIN candidate c ON ${inCell("c", "f")}
            JOIN party ON party.unit = c.unit
        ), hidden AS (
          SELECT f.quarter, f.cell_id, c.unit FROM face f
            JOIN candidate c ON ${inCell("c", "f")}
          WHERE c.unit NOT IN (SELECT unit FROM known)
          GROUP BY 1, 2, 3 HAVING bool_or(c.present)
        )
        SELECT NOT EXISTS (
          SELECT FROM hidden LEFT JOIN party USING (unit) GROUP BY quarter, cell_id
          HAVING count(party.unit) > 0 AND count(*) - count(party.unit) < 5)
      $$`,
  },
  {
    signature: "consent_to_reveal(uuid)",
    to: ["rungs_app"],
    statement: `
      -- Consents for the calling side. With the other's consent both learn the names in this one statement; it tells
      -- nothing of the other side until then. It says CONSENTED, REVEALED, WORN where a face could not spare them, GONE
      -- where one of the two is here no longer, or null where nobody who calls may consent.
      CREATE FUNCTION consent_to_reveal(asked_introduction uuid) RETURNS text LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE known_to integer;
        BEGIN
          PERFORM FROM introduction WHERE id = asked_introduction AND stage = 'ACCEPTED' FOR UPDATE;
          IF NOT FOUND OR NOT EXISTS (
            SELECT FROM introduction_side s WHERE s.introduction_id = asked_introduction AND ${OWN})
          THEN RETURN NULL; END IF;
          -- Who counts candidates and who takes one away take turns, as those who freeze a face do.
          PERFORM pg_advisory_xact_lock(hashtext('rungs:faces'));
          IF NOT may_be_revealed(asked_introduction) THEN RETURN 'WORN'; END IF;
          UPDATE introduction_side s SET consented_at = now()
            WHERE s.introduction_id = asked_introduction AND ${OWN} AND s.consented_at IS NULL;
          IF EXISTS (SELECT FROM introduction_side s
            WHERE s.introduction_id = asked_introduction AND s.consented_at IS NULL)
          THEN RETURN 'CONSENTED'; END IF;
          INSERT INTO revealed_name (introduction_id, side, organization_id, person_id, unit, organization_name, person_name)
            SELECT own.introduction_id, own.side, own.organization_id, own.person_id, ms.unit, o.name, p.name
            FROM introduction_side own
              JOIN membership ms ON ms.organization_id = own.organization_id AND ms.left_at IS NULL
              JOIN introduction_side other ON other.introduction_id = own.introduction_id AND other.side <> own.side
              JOIN member m ON m.person_id = other.person_id AND m.organization_id = other.organization_id
              JOIN organization o ON o.id = other.organization_id
              JOIN person p ON p.id = other.person_id
            WHERE own.introduction_id = asked_introduction;
          GET DIAGNOSTICS known_to = ROW_COUNT;
          IF known_to <> 2 THEN RAISE EXCEPTION 'one of the two is here no longer' USING ERRCODE = 'P0002'; END IF;
          UPDATE introduction SET stage = 'REVEALED' WHERE id = asked_introduction;
          RETURN 'REVEALED';
        EXCEPTION WHEN no_data_found THEN
          RETURN 'GONE';
        END
      $$`,
  },
  {
    signature: "advance_introductions(integer)",
    to: ["rungs_worker"],
    statement: `
      -- What time and circumstances do to so many introductions at a time, and then the next choices; gives how many
      -- introductions changed or began. Whoever is at one of them now is left for the next time.
      CREATE FUNCTION advance_introductions(most integer) RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one record;
          changed integer := 0;
        BEGIN
          FOR one IN
            SELECT i.id, CASE
              WHEN i.stage IN ${TALKING} THEN 'CLOSED'
              WHEN asker_gone THEN 'CANCELLED'
              WHEN i.deadline <= now() THEN 'EXPIRED'
              ELSE 'FULL' END AS stage
            FROM introduction i
            CROSS JOIN LATERAL (
              SELECT
                coalesce(bool_or(gone) FILTER (WHERE side = 'ASKER'), true) AS asker_gone,
                coalesce(bool_or(gone) FILTER (WHERE side = 'ANSWERER'), true) AS answerer_gone
              FROM (
                SELECT s.side, m.person_id IS NULL OR ms.organization_id IS NULL AS gone FROM introduction_side s
                  LEFT JOIN member m ON m.person_id = s.person_id AND m.organization_id = s.organization_id
                  LEFT JOIN membership ms ON ms.organization_id = s.organization_id AND ms.left_at IS NULL
                WHERE s.introduction_id = i.id) sides
            ) there
            WHERE (i.stage IN ${OPEN} AND (asker_gone OR answerer_gone OR i.deadline <= now() OR NOT EXISTS (
                SELECT FROM post_behind(i.snapshot_id) post WHERE post.has_room)))
              OR (i.stage IN ${TALKING} AND (asker_gone OR answerer_gone))
            ORDER BY i.deadline, i.id LIMIT most FOR UPDATE OF i SKIP LOCKED
          LOOP
            UPDATE introduction SET stage = one.stage, ended_at = now() WHERE id = one.id;
            changed := changed + 1;
          END LOOP;
          FOR one IN
            SELECT q.id FROM inquiry q WHERE q.ended_at IS NULL AND NOT EXISTS (
              SELECT FROM introduction i WHERE i.inquiry_id = q.id AND i.stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED'))
            ORDER BY q.asked_at, q.id LIMIT most FOR UPDATE OF q SKIP LOCKED
          LOOP
            IF introduce_next(one.id) IS NOT NULL THEN changed := changed + 1; END IF;
          END LOOP;
          RETURN changed;
        END
      $$`,
  },
];

/** Lets the census count, of the candidates of a cell, those who made themselves known. */
async function countRevealed(queryRunner: QueryRunner, revealed: string): Promise<void> {
  await queryRunner.query(`
    GRANT CREATE ON SCHEMA public TO rungs_census;
    -- How many units are candidates of each cell, how many of them are members still, how many made themselves
    -- known, and how many others than the calling organisation's are members and have never published: publishing
    -- again tells that the author is a member, so that a silent candidate who left explains nothing any more.
    CREATE OR REPLACE FUNCTION cell_standings(quarter text, cell_ids text[]) RETURNS TABLE (
      cell_id text, candidates integer, present integer, revealed integer, silent_others integer
    ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      WITH spoken AS (
        SELECT coalesce(m.unit, f.unit) AS unit
        FROM public.organization_face f LEFT JOIN public.membership m USING (organization_id)
        UNION
        SELECT unit FROM public.membership
        WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
      ), revealed AS (
        ${revealed === "0" ? "SELECT NULL::text AS unit WHERE false" : "SELECT DISTINCT coalesce(m.unit, r.unit) AS unit FROM public.revealed_name r LEFT JOIN public.membership m USING (organization_id)"}
      )
      SELECT asked.id,
        count(candidate.unit)::integer,
        (count(*) FILTER (WHERE candidate.present))::integer,
        ${revealed},
        (count(*) FILTER (WHERE candidate.present AND spoken.unit IS NULL))::integer
      FROM unnest($2) WITH ORDINALITY AS asked (id, place)
      LEFT JOIN LATERAL (
        SELECT coalesce(m.unit, c.unit) AS unit, bool_or(m.organization_id IS NOT NULL AND m.left_at IS NULL) AS present
        FROM public.atlas_candidate c LEFT JOIN public.membership m USING (organization_id)
        WHERE c.quarter = $1 AND (
          c.cell_id = asked.id COLLATE "C"
          OR (c.cell_id >= (asked.id || '.') COLLATE "C" AND c.cell_id < (asked.id || '/') COLLATE "C")
        )
        GROUP BY 1
      ) candidate ON true
      LEFT JOIN spoken ON spoken.unit = candidate.unit
      LEFT JOIN revealed ON revealed.unit = candidate.unit
      GROUP BY asked.place, asked.id
      ORDER BY asked.place
    $$;
    REVOKE CREATE ON SCHEMA public FROM rungs_census;
  `);
}
