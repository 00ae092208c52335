import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Either side of a talk is asked once how it went. The answer names nobody but the talk, its author alone knows that
 * there is one, and its words are read by whoever looks after the network, once the quarter is over.
 */
export class AskHowTalksWent20261122131100 implements MigrationInterface {
  name = "AskHowTalksWent20261122131100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE introduction_feedback (
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        introduction_id uuid NOT NULL,
        side text NOT NULL,
        helped text NOT NULL CHECK (helped IN ('YES', 'PARTLY', 'NO')),
        again boolean NOT NULL,
        words text CHECK (words <> '' AND char_length(words) <= 1000),
        given_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (introduction_id, side),
        FOREIGN KEY (introduction_id, side) REFERENCES introduction_side (introduction_id, side) ON DELETE CASCADE
      );
      ALTER TABLE introduction_side ADD COLUMN feedback_asked_at timestamptz;

      ALTER TABLE introduction_feedback ENABLE ROW LEVEL SECURITY;
      ALTER TABLE introduction_feedback FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_side ON introduction_feedback FOR SELECT TO rungs_app USING (${OWN_SIDE});
      CREATE POLICY as_own_side ON introduction_feedback FOR INSERT TO rungs_app WITH CHECK (${OWN_SIDE});
      CREATE POLICY introducer ON introduction_feedback FOR SELECT TO rungs_introducer USING (true);
      CREATE POLICY warden ON introduction_feedback FOR SELECT TO rungs_warden USING (true);
      GRANT SELECT (introduction_id, side), INSERT (introduction_id, side, helped, again, words)
        ON introduction_feedback TO rungs_app;
      GRANT SELECT (introduction_id, side, helped, given_at) ON introduction_feedback TO rungs_introducer;
      GRANT SELECT (id, helped, again, words, given_at) ON introduction_feedback TO rungs_warden;
    `);
    await allowNotices(queryRunner, true);
    for (const { signature, owner, to, statement } of FUNCTIONS) {
      await queryRunner.query(`GRANT CREATE ON SCHEMA public TO ${owner}`);
      await queryRunner.query(statement);
      await queryRunner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        ALTER FUNCTION ${signature} OWNER TO ${owner};
        GRANT EXECUTE ON FUNCTION ${signature} TO ${to};
        REVOKE CREATE ON SCHEMA public FROM ${owner};
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      DELETE FROM notice WHERE kind = 'FEEDBACK_ASKED';
      DROP TABLE introduction_feedback;
      ALTER TABLE introduction_side DROP COLUMN feedback_asked_at;
    `);
    await allowNotices(queryRunner, false);
  }
}

const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const IS_OPERATOR = `EXISTS (SELECT FROM operator WHERE person_id = ${PERSON})`;
const OWN_SIDE = `EXISTS (SELECT FROM introduction_side own
        WHERE own.introduction_id = introduction_feedback.introduction_id AND own.side = introduction_feedback.side
          AND own.feedback_asked_at IS NOT NULL)`;

/** Lets a notice say one thing more, before all that it may say by now, or that thing no longer. */
async function allowNotices(queryRunner: QueryRunner, isAllowed: boolean): Promise<void> {
  const [{ rule }] = (await queryRunner.query(
    "SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'notice_kind_check'",
  )) as [{ rule: string }];
  const kinds = new Set([...rule.matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind!));
  if (isAllowed) kinds.add(ASKED);
  else kinds.delete(ASKED);
  await queryRunner.query(`
    ALTER TABLE notice DROP CONSTRAINT notice_kind_check, ADD CONSTRAINT notice_kind_check
      CHECK (kind IN (${[...kinds].map((kind) => `'${kind}'`).join(", ")}))
  `);
}

const ASKED = "FEEDBACK_ASKED";

const FUNCTIONS = [
  {
    signature: "ask_feedback(integer)",
    owner: "rungs_introducer",
    to: "rungs_worker",
    statement: `
      -- Asks so many sides at a time how a talk went that is over or has lasted a month; each of them once. Gives how
      -- many were asked.
      CREATE FUNCTION ask_feedback(most integer) RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one record;
          asked integer := 0;
        BEGIN
          FOR one IN
            SELECT s.introduction_id, s.side FROM introduction_side s JOIN introduction i ON i.id = s.introduction_id
            WHERE s.feedback_asked_at IS NULL AND i.accepted_at IS NOT NULL
              AND (i.ended_at IS NOT NULL OR i.accepted_at <= now() - interval '30 days')
            ORDER BY 1, 2 LIMIT most FOR UPDATE OF s SKIP LOCKED
          LOOP
            UPDATE introduction_side s SET feedback_asked_at = now()
              WHERE s.introduction_id = one.introduction_id AND s.side = one.side;
            PERFORM tell_side(one.introduction_id, one.side, '${ASKED}');
            asked := asked + 1;
          END LOOP;
          RETURN asked;
        END
      $$`,
  },
  {
    signature: "feedback_words(integer)",
    owner: "rungs_warden",
    to: "rungs_app",
    statement: `
      -- What people said about talks in quarters that are over, the newest quarter first and within it by chance: not
      -- who, of which talk or when.
      CREATE FUNCTION feedback_words(most integer) RETURNS TABLE (
        quarter text, helped text, again boolean, words text
      ) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT to_char(f.given_at AT TIME ZONE 'UTC', 'YYYY"-Q"Q'), f.helped, f.again, f.words
        FROM introduction_feedback f
        WHERE f.words IS NOT NULL AND ${IS_OPERATOR}
          AND f.given_at < date_trunc('quarter', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
        ORDER BY 1 DESC, f.id LIMIT most
      $$`,
  },
];
