import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An operator who has to know whose something is says why, and is told the office and nobody in it. The look is written
 * before the answer is given, its office reads it, and nobody changes or deletes it.
 */
export class CreateIdentityLook20261122119500 implements MigrationInterface {
  name = "CreateIdentityLook20261122119500";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- It outlasts whom it names, so it refers to nobody.
      CREATE TABLE identity_look (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        snapshot_id uuid NOT NULL,
        operator_id uuid NOT NULL,
        operator_name text NOT NULL,
        reason text NOT NULL CHECK (char_length(btrim(reason)) BETWEEN 20 AND 500),
        looked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX identity_look_by_age ON identity_look (organization_id, looked_at DESC);
      ALTER TABLE identity_look ENABLE ROW LEVEL SECURITY;
      ALTER TABLE identity_look FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organization ON identity_look FOR SELECT TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      CREATE POLICY warden ON identity_look FOR INSERT TO rungs_warden WITH CHECK (true);
      GRANT SELECT ON identity_look TO rungs_app;
      GRANT INSERT (organization_id, snapshot_id, operator_id, operator_name, reason) ON identity_look TO rungs_warden;

      CREATE FUNCTION keep_identity_looks() RETURNS trigger LANGUAGE plpgsql
        SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          RAISE EXCEPTION 'what was looked at stays written' USING ERRCODE = '42501';
        END
      $$;
      REVOKE ALL ON FUNCTION keep_identity_looks() FROM PUBLIC;
      CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_look
        FOR EACH STATEMENT EXECUTE FUNCTION keep_identity_looks();

      CREATE POLICY warden ON organization FOR SELECT TO rungs_warden USING (true);
      GRANT SELECT (id, name) ON organization, person TO rungs_warden;
      GRANT SELECT (organization_id) ON publication TO rungs_warden;
      GRANT CREATE ON SCHEMA public TO rungs_warden;
      -- The name of the office; null for who is no operator and for what nobody has published.
      CREATE FUNCTION look_at_identity(wanted uuid, because text) RETURNS text LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE
          looking record;
          author record;
        BEGIN
          SELECT p.id, p.name INTO looking FROM operator o JOIN person p ON p.id = o.person_id
            WHERE p.id = nullif(current_setting('app.person_id', true), '')::uuid;
          IF NOT FOUND THEN RETURN NULL; END IF;
          SELECT o.id, o.name INTO author FROM publication p JOIN organization o ON o.id = p.organization_id
            WHERE p.snapshot_id = wanted;
          IF NOT FOUND THEN RETURN NULL; END IF;
          INSERT INTO identity_look (organization_id, snapshot_id, operator_id, operator_name, reason)
            VALUES (author.id, wanted, looking.id, looking.name, btrim(because));
          RETURN author.name;
        END
      $$;
      REVOKE ALL ON FUNCTION look_at_identity(uuid, text) FROM PUBLIC;
      ALTER FUNCTION look_at_identity(uuid, text) OWNER TO rungs_warden;
      REVOKE CREATE ON SCHEMA public FROM rungs_warden;
      GRANT EXECUTE ON FUNCTION look_at_identity(uuid, text) TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION look_at_identity(uuid, text);
      REVOKE SELECT (organization_id) ON publication FROM rungs_warden;
      REVOKE SELECT (id, name) ON organization, person FROM rungs_warden;
      DROP POLICY warden ON organization;
      DROP TABLE identity_look;
      DROP FUNCTION keep_identity_looks();
    `);
  }
}
