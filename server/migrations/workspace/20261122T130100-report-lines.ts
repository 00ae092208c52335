import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lets a member of a circle report a line of it; whoever looks after the network can take it down, and reads no other. */
export class ReportLines20261122130100 implements MigrationInterface {
  name = "ReportLines20261122130100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE report
        ADD COLUMN circle_id uuid REFERENCES circle (id) ON DELETE CASCADE,
        ADD COLUMN circle_seq integer,
        DROP CONSTRAINT report_decision_check,
        ADD CONSTRAINT report_decision_check
          CHECK (decision IN ('NOTHING', 'TAKE_DOWN', 'END_CONVERSATION', 'TAKE_DOWN_LINE')),
        DROP CONSTRAINT report_check,
        ADD CONSTRAINT report_check CHECK (num_nonnulls(introduction_id, snapshot_id, circle_id) = 1),
        ADD CONSTRAINT report_line_check CHECK (num_nulls(circle_id, circle_seq) IN (0, 2));
      DROP INDEX report_once;
      CREATE UNIQUE INDEX report_once
        ON report (organization_id, person_id, (coalesce(introduction_id, snapshot_id, circle_id)), circle_seq)
        NULLS NOT DISTINCT WHERE decision IS NULL;
      DROP POLICY report_as_oneself ON report;
      CREATE POLICY report_as_oneself ON report FOR INSERT TO rungs_app WITH CHECK (${AS_ONESELF}
        AND (circle_id IS NULL OR EXISTS (
          SELECT FROM circle_line l WHERE l.circle_id = report.circle_id AND l.seq = report.circle_seq)));
      GRANT SELECT (circle_id, circle_seq), INSERT (circle_id, circle_seq) ON report TO rungs_app;

      GRANT CREATE ON SCHEMA public TO rungs_introducer, rungs_warden;
      CREATE FUNCTION take_down_line(of_circle uuid, of_seq integer) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE circle_line SET text = NULL WHERE circle_id = of_circle AND seq = of_seq
      $$;
      REVOKE ALL ON FUNCTION take_down_line(uuid, integer) FROM PUBLIC;
      ALTER FUNCTION take_down_line(uuid, integer) OWNER TO rungs_introducer;
      GRANT EXECUTE ON FUNCTION take_down_line(uuid, integer) TO rungs_warden;
      ${openReports("CASE WHEN r.circle_id IS NOT NULL THEN 'CIRCLE_LINE' WHEN r.snapshot_id IS NULL THEN 'CONVERSATION' ELSE 'POST' END")}
      ${decideReport(
        "OR (what = 'TAKE_DOWN_LINE' AND one.circle_id IS NULL)",
        "IF what = 'TAKE_DOWN_LINE' THEN PERFORM take_down_line(one.circle_id, one.circle_seq); END IF;",
      )}
      REVOKE CREATE ON SCHEMA public FROM rungs_introducer, rungs_warden;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM report WHERE circle_id IS NOT NULL;
      GRANT CREATE ON SCHEMA public TO rungs_warden;
      ${openReports("CASE WHEN r.snapshot_id IS NULL THEN 'CONVERSATION' ELSE 'POST' END")}
      ${decideReport("", "")}
      REVOKE CREATE ON SCHEMA public FROM rungs_warden;
      DROP FUNCTION take_down_line(uuid, integer);
      DROP POLICY report_as_oneself ON report;
      CREATE POLICY report_as_oneself ON report FOR INSERT TO rungs_app WITH CHECK (${AS_ONESELF});
      DROP INDEX report_once;
      ALTER TABLE report
        DROP CONSTRAINT report_line_check,
        DROP CONSTRAINT report_check,
        DROP CONSTRAINT report_decision_check,
        DROP COLUMN circle_id,
        DROP COLUMN circle_seq,
        ADD CONSTRAINT report_check CHECK (num_nonnulls(introduction_id, snapshot_id) = 1),
        ADD CONSTRAINT report_decision_check CHECK (decision IN ('NOTHING', 'TAKE_DOWN', 'END_CONVERSATION'));
      CREATE UNIQUE INDEX report_once ON report (organization_id, person_id, (coalesce(introduction_id, snapshot_id)))
        WHERE decision IS NULL;
    `);
  }
}

const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const AS_ONESELF = `organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        AND person_id = ${PERSON}
        AND (introduction_id IS NULL OR EXISTS (
          SELECT FROM introduction_side own WHERE own.introduction_id = report.introduction_id))`;
const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const IS_OPERATOR = `EXISTS (SELECT FROM operator WHERE person_id = ${PERSON})`;

const openReports = (subject: string) => `
      -- The oldest that wait. Not who reports, and of a conversation or a circle not which it is.
      CREATE OR REPLACE FUNCTION open_reports(most integer) RETURNS TABLE (
        id uuid, subject text, snapshot_id uuid, reason text, words text, day date
      ) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT r.id, ${subject}, r.snapshot_id, r.reason, r.words, (r.reported_at AT TIME ZONE 'UTC')::date
        FROM report r WHERE r.decision IS NULL AND ${IS_OPERATOR}
        ORDER BY 6, 1 LIMIT most
      $$;`;

const decideReport = (cannot: string, does: string) => `
      -- False for who is no operator, for what is decided already, and for what cannot be done to it.
      CREATE OR REPLACE FUNCTION decide_report(wanted uuid, what text) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one record;
        BEGIN
          IF NOT ${IS_OPERATOR} THEN RETURN false; END IF;
          SELECT r.* INTO one FROM report r WHERE r.id = wanted AND r.decision IS NULL FOR UPDATE;
          IF NOT FOUND OR (what = 'TAKE_DOWN' AND one.snapshot_id IS NULL)
            OR (what = 'END_CONVERSATION' AND one.introduction_id IS NULL) ${cannot}
          THEN RETURN false; END IF;
          IF what = 'TAKE_DOWN' THEN PERFORM ask_takedown(one.snapshot_id, one.reason); END IF;
          IF what = 'END_CONVERSATION' THEN PERFORM close_reported(one.introduction_id); END IF;
          ${does}
          UPDATE report r SET decision = what, decided_at = now(), decided_by = ${PERSON} WHERE r.id = wanted;
          INSERT INTO notice (organization_id, person_id, kind, introduction_id)
            SELECT m.organization_id, m.person_id, 'REPORT_ANSWERED', one.introduction_id FROM member m
            WHERE m.organization_id = one.organization_id AND m.person_id = one.person_id
          ON CONFLICT DO NOTHING;
          RETURN true;
        END
      $$;`;
