import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whoever looks after the network asks for something to be taken down by the id that peers see, and is told whether it
 * is gone. Whose it is, `rungs_warden` could tell and does not; the worker takes it back as its author would.
 */
export class CreateTakedown20261122119400 implements MigrationInterface {
  name = "CreateTakedown20261122119400";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE takedown (
        snapshot_id uuid PRIMARY KEY,
        reason text NOT NULL CHECK (reason IN (${REASONS})),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz
      );
      CREATE INDEX takedown_to_do ON takedown (asked_at) WHERE done_at IS NULL;
      ALTER TABLE publication
        ADD COLUMN takedown_reason text CHECK (takedown_reason IN (${REASONS})),
        ADD CONSTRAINT takedown_takes_back CHECK (takedown_reason IS NULL OR retraction_requested_at IS NOT NULL);

      GRANT SELECT, UPDATE (done_at) ON takedown TO rungs_worker;
      GRANT UPDATE (takedown_reason) ON publication TO rungs_worker;
      CREATE POLICY warden ON publication FOR SELECT TO rungs_warden USING (true);
      GRANT SELECT (snapshot_id, kind, quarantined_at, retracted_at) ON publication TO rungs_warden;
      GRANT SELECT (person_id) ON operator TO rungs_warden;
      GRANT SELECT (snapshot_id, reason, asked_at), INSERT (snapshot_id, reason, asked_by) ON takedown TO rungs_warden;
      GRANT CREATE ON SCHEMA public TO rungs_warden;
    `);
    for (const { signature, statement } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        ALTER FUNCTION ${signature} OWNER TO rungs_warden;
        GRANT EXECUTE ON FUNCTION ${signature} TO rungs_app;
      `);
    }
    await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_warden");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      REVOKE SELECT (person_id) ON operator FROM rungs_warden;
      REVOKE SELECT (snapshot_id, kind, quarantined_at, retracted_at) ON publication FROM rungs_warden;
      DROP POLICY warden ON publication;
      ALTER TABLE publication DROP CONSTRAINT takedown_takes_back, DROP COLUMN takedown_reason;
      DROP TABLE takedown;
    `);
  }
}

const REASONS = `'TELLS_WHO_SOMEBODY_IS', 'CONFIDENTIAL', 'RIGHTS_OF_OTHERS', 'AGAINST_THE_LAW', 'HURTS_PEOPLE',
          'NOT_WHAT_THIS_IS_FOR'`;

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";
const IS_OPERATOR =
  "EXISTS (SELECT FROM operator WHERE person_id = nullif(current_setting('app.person_id', true), '')::uuid)";

const FUNCTIONS = [
  {
    signature: "ask_takedown(uuid, text)",
    statement: `
      -- False for who is no operator, for what peers cannot read, and where it was asked for before.
      CREATE FUNCTION ask_takedown(wanted uuid, because text) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          INSERT INTO takedown (snapshot_id, reason, asked_by)
            SELECT p.snapshot_id, because, current_setting('app.person_id')::uuid FROM publication p
            WHERE p.snapshot_id = wanted AND p.retracted_at IS NULL AND ${IS_OPERATOR}
          ON CONFLICT DO NOTHING;
          RETURN FOUND;
        END
      $$`,
  },
  {
    signature: "taken_out(integer)",
    statement: `
      -- The last that were taken down or put in quarantine. Not their titles: what the scan found may stand there, and
      -- may be a name.
      CREATE FUNCTION taken_out(most integer) RETURNS TABLE (
        snapshot_id uuid, kind text, reason text, day date, is_gone boolean
      ) LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT p.snapshot_id, p.kind, t.reason,
          (coalesce(t.asked_at, p.quarantined_at) AT TIME ZONE 'UTC')::date, p.retracted_at IS NOT NULL
        FROM publication p LEFT JOIN takedown t ON t.snapshot_id = p.snapshot_id
        WHERE (t.snapshot_id IS NOT NULL OR p.quarantined_at IS NOT NULL) AND ${IS_OPERATOR}
        ORDER BY 4 DESC, 1 LIMIT most
      $$`,
  },
];
