import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What people report to whoever looks after the network, who reads the reporter's own words and neither who they are nor
 * the conversation. What is decided is done in the statement that decides.
 */
export class CreateReports20261122119710 implements MigrationInterface {
  name = "CreateReports20261122119710";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE report (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        introduction_id uuid REFERENCES introduction (id) ON DELETE CASCADE,
        -- A post, by the id under which peers read it.
        snapshot_id uuid,
        reason text NOT NULL CHECK (reason IN (${REASONS})),
        words text NOT NULL CHECK (words <> '' AND char_length(words) <= 2000),
        reported_at timestamptz NOT NULL DEFAULT now(),
        decision text CHECK (decision IN ('NOTHING', 'TAKE_DOWN', 'END_CONVERSATION')),
        decided_at timestamptz,
        decided_by uuid,
        CHECK (num_nonnulls(introduction_id, snapshot_id) = 1),
        CHECK (num_nulls(decision, decided_at, decided_by) IN (0, 3))
      );
      -- Reported again before it is decided, it is the same report.
      CREATE UNIQUE INDEX report_once ON report (organization_id, person_id, (coalesce(introduction_id, snapshot_id)))
        WHERE decision IS NULL;
      CREATE INDEX report_by_age ON report (organization_id, person_id, reported_at);
      CREATE INDEX report_to_decide ON report (reported_at) WHERE decision IS NULL;

      ALTER TABLE report ENABLE ROW LEVEL SECURITY;
      ALTER TABLE report FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_person ON report FOR SELECT TO rungs_app USING (${OWN});
      CREATE POLICY report_as_oneself ON report FOR INSERT TO rungs_app WITH CHECK (${OWN}
        AND (introduction_id IS NULL OR EXISTS (
          SELECT FROM introduction_side own WHERE own.introduction_id = report.introduction_id)));
      CREATE POLICY warden ON report TO rungs_warden USING (true) WITH CHECK (true);
      GRANT SELECT (organization_id, person_id, introduction_id, snapshot_id, reported_at),
        INSERT (organization_id, person_id, introduction_id, snapshot_id, reason, words) ON report TO rungs_app;
      GRANT SELECT, UPDATE (decision, decided_at, decided_by) ON report TO rungs_warden;

      CREATE POLICY warden ON notice FOR INSERT TO rungs_warden WITH CHECK (true);
      GRANT INSERT (organization_id, person_id, kind, introduction_id) ON notice TO rungs_warden;
      GRANT SELECT (organization_id, person_id) ON member TO rungs_warden;
    `);
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
    for (const { signature } of [...FUNCTIONS].reverse())
      await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      REVOKE SELECT (organization_id, person_id) ON member FROM rungs_warden;
      REVOKE INSERT (organization_id, person_id, kind, introduction_id) ON notice FROM rungs_warden;
      DROP POLICY warden ON notice;
      DROP TABLE report;
    `);
  }
}

const REASONS = `'TELLS_WHO_SOMEBODY_IS', 'CONFIDENTIAL', 'RIGHTS_OF_OTHERS', 'AGAINST_THE_LAW', 'HURTS_PEOPLE',
          'NOT_WHAT_THIS_IS_FOR'`;
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const OWN = `organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        AND person_id = ${PERSON}`;
const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const IS_OPERATOR = `EXISTS (SELECT FROM operator WHERE person_id = ${PERSON})`;

const FUNCTIONS = [
  {
    signature: "can_report_post(uuid)",
    owner: "rungs_warden",
    to: "rungs_app",
    statement: `
      CREATE FUNCTION can_report_post(wanted uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (SELECT FROM publication p
          WHERE p.snapshot_id = wanted AND p.kind = 'POST' AND p.retracted_at IS NULL)
      $$`,
  },
  {
    signature: "close_reported(uuid)",
    owner: "rungs_introducer",
    to: "rungs_warden",
    statement: `
      -- Ends it as circumstances would, and the inquiry with it: what was reported is sent to nobody else. Both sides
      -- are told that it has ended.
      CREATE FUNCTION close_reported(wanted uuid) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE introduction SET ended_at = now(),
          stage = CASE WHEN stage IN ('ASKED', 'QUESTIONED') THEN 'CANCELLED' ELSE 'CLOSED' END
        WHERE id = wanted AND stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED');
        UPDATE inquiry q SET ended_at = now() FROM introduction i
        WHERE i.id = wanted AND q.id = i.inquiry_id AND q.ended_at IS NULL
      $$`,
  },
  {
    signature: "open_reports(integer)",
    owner: "rungs_warden",
    to: "rungs_app",
    statement: `
      -- The oldest that wait. Not who reports, and of a conversation not which it is.
      CREATE FUNCTION open_reports(most integer) RETURNS TABLE (
        id uuid, subject text, snapshot_id uuid, reason text, words text, day date
      ) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT r.id, CASE WHEN r.snapshot_id IS NULL THEN 'CONVERSATION' ELSE 'POST' END, r.snapshot_id, r.reason,
          r.words, (r.reported_at AT TIME ZONE 'UTC')::date
        FROM report r WHERE r.decision IS NULL AND ${IS_OPERATOR}
        ORDER BY 6, 1 LIMIT most
      $$`,
  },
  {
    signature: "decide_report(uuid, text)",
    owner: "rungs_warden",
    to: "rungs_app",
    statement: `
      -- False for who is no operator, for what is decided already, and for what cannot be done to it.
      CREATE FUNCTION decide_report(wanted uuid, what text) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one record;
        BEGIN
          IF NOT ${IS_OPERATOR} THEN RETURN false; END IF;
          SELECT r.* INTO one FROM report r WHERE r.id = wanted AND r.decision IS NULL FOR UPDATE;
          IF NOT FOUND OR (what = 'TAKE_DOWN' AND one.snapshot_id IS NULL)
            OR (what = 'END_CONVERSATION' AND one.introduction_id IS NULL)
          THEN RETURN false; END IF;
          IF what = 'TAKE_DOWN' THEN PERFORM ask_takedown(one.snapshot_id, one.reason); END IF;
          IF what = 'END_CONVERSATION' THEN PERFORM close_reported(one.introduction_id); END IF;
          UPDATE report r SET decision = what, decided_at = now(), decided_by = ${PERSON} WHERE r.id = wanted;
          INSERT INTO notice (organization_id, person_id, kind, introduction_id)
            SELECT m.organization_id, m.person_id, 'REPORT_ANSWERED', one.introduction_id FROM member m
            WHERE m.organization_id = one.organization_id AND m.person_id = one.person_id
          ON CONFLICT DO NOTHING;
          RETURN true;
        END
      $$`,
  },
];
