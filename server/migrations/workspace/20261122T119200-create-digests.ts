import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * One mail a day, at one hour, to whoever has been told something new. The worker learns whom to send it one address at
 * a time and never what it is about; `rungs_postman`, which signs in nowhere, knows who has unseen notices and no kind.
 */
export class CreateDigests20261122119200 implements MigrationInterface {
  name = "CreateDigests20261122119200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- A person's own, like a session: whoever has the key from a mail may stop the mails, signed in or not.
      CREATE TABLE digest_setting (
        person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        key uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        stopped_at timestamptz
      );
      -- The days of which it is known who gets one.
      CREATE TABLE digest_day (day date PRIMARY KEY);
      CREATE TABLE digest (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        day date NOT NULL REFERENCES digest_day (day),
        -- What came later belongs to the next.
        up_to timestamptz NOT NULL,
        -- Whoever takes it sends it or nobody does: a mail less is better than the same mail twice.
        taken_at timestamptz,
        sent_at timestamptz CHECK (sent_at IS NULL OR taken_at IS NOT NULL),
        UNIQUE (person_id, day)
      );

      GRANT SELECT, INSERT, UPDATE ON digest_setting TO rungs_identity;
      CREATE POLICY postman ON notice FOR SELECT TO rungs_postman USING (true);
      GRANT SELECT (organization_id, person_id, created_at, seen_at) ON notice TO rungs_postman;
      GRANT SELECT (id, email) ON person TO rungs_postman;
      GRANT SELECT, INSERT ON digest_setting, digest_day TO rungs_postman;
      GRANT SELECT, INSERT, UPDATE ON digest TO rungs_postman;
      GRANT CREATE ON SCHEMA public TO rungs_postman;
    `);
    for (const { signature, statement } of FUNCTIONS) {
      await queryRunner.query(statement);
      await queryRunner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        ALTER FUNCTION ${signature} OWNER TO rungs_postman;
        GRANT EXECUTE ON FUNCTION ${signature} TO rungs_worker;
      `);
    }
    await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_postman");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query(`
      DROP TABLE digest;
      DROP TABLE digest_day;
      DROP TABLE digest_setting;
      REVOKE ALL (id, email) ON person FROM rungs_postman;
      REVOKE ALL (organization_id, person_id, created_at, seen_at) ON notice FROM rungs_postman;
      DROP POLICY postman ON notice;
    `);
  }
}

const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";

const FUNCTIONS = [
  {
    signature: "plan_digests(timestamptz)",
    statement: `
      -- Once for each day, whoever asks and however often: the digests of those who were told something new up to then.
      CREATE FUNCTION plan_digests(up_to timestamptz) RETURNS SETOF uuid LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE today date := (up_to AT TIME ZONE 'UTC')::date;
        BEGIN
          INSERT INTO digest_day (day) VALUES (today) ON CONFLICT DO NOTHING;
          IF NOT FOUND THEN RETURN; END IF;
          RETURN QUERY INSERT INTO digest (person_id, day, up_to)
            SELECT DISTINCT told.person_id, today, plan_digests.up_to FROM notice told
            WHERE told.seen_at IS NULL AND told.created_at <= plan_digests.up_to
              AND NOT EXISTS (SELECT FROM digest_setting s WHERE s.person_id = told.person_id AND s.stopped_at IS NOT NULL)
              AND NOT EXISTS (SELECT FROM digest last WHERE last.person_id = told.person_id
                AND last.sent_at IS NOT NULL AND last.up_to >= told.created_at)
            RETURNING digest.id;
        END
      $$`,
  },
  {
    signature: "take_digest(uuid, timestamptz)",
    statement: `
      -- The address and the key of a digest of this day, to whoever takes it first, and to nobody after that.
      CREATE FUNCTION take_digest(wanted uuid, at timestamptz) RETURNS TABLE (address text, key uuid, up_to timestamptz)
      LANGUAGE plpgsql ${DEFINER} AS $$
        BEGIN
          INSERT INTO digest_setting (person_id) SELECT d.person_id FROM digest d WHERE d.id = wanted
            ON CONFLICT DO NOTHING;
          RETURN QUERY UPDATE digest d SET taken_at = now()
            FROM person p JOIN digest_setting s ON s.person_id = p.id
            WHERE d.id = wanted AND p.id = d.person_id AND d.taken_at IS NULL AND s.stopped_at IS NULL
              AND d.day = (at AT TIME ZONE 'UTC')::date
            RETURNING p.email, s.key, d.up_to;
        END
      $$`,
  },
  {
    signature: "settle_digest(uuid, boolean)",
    statement: `
      -- Says what came of a digest that was taken; one that was not sent can be taken again.
      CREATE FUNCTION settle_digest(taken uuid, was_sent boolean) RETURNS void LANGUAGE sql ${DEFINER} AS $$
        UPDATE digest SET sent_at = CASE WHEN was_sent THEN now() END, taken_at = CASE WHEN was_sent THEN taken_at END
        WHERE id = taken AND sent_at IS NULL
      $$`,
  },
];
