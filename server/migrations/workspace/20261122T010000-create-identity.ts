import type { MigrationInterface, QueryRunner } from "typeorm";

/** People, sessions, organisations, their private attributes and secrets, and the census that counts faces. */
export class CreateIdentity20261122010000 implements MigrationInterface {
  name = "CreateIdentity20261122010000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        email_verified boolean NOT NULL DEFAULT false,
        image text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        token text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        idle_seconds integer NOT NULL CHECK (idle_seconds > 0),
        ip_address text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX session_by_person ON session (person_id);

      CREATE TABLE credential (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        provider_id text NOT NULL,
        account_id text NOT NULL,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (provider_id, account_id)
      );
      CREATE INDEX credential_by_person ON credential (person_id);

      CREATE TABLE verification (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX verification_by_identifier ON verification (identifier);

      CREATE TABLE rate_limit (
        key text PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );

      CREATE TABLE organization (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL CHECK (name <> ''),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE member (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        person_id uuid NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR', 'MEMBER')),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX member_by_organization ON member (organization_id, id);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        email text NOT NULL CHECK (email = lower(email)),
        role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR', 'MEMBER')),
        status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'ACCEPTED', 'REJECTED', 'REVOKED')),
        invited_by uuid REFERENCES person (id) ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX invitation_pending_once ON invitation (organization_id, email)
        WHERE status = 'PENDING';
      CREATE INDEX invitation_by_organization ON invitation (organization_id, id);

      CREATE TABLE organization_profile (
        organization_id uuid PRIMARY KEY REFERENCES organization (id) ON DELETE CASCADE,
        industry text CHECK (industry IN (
          'INFORMATION_COMMUNICATION', 'PROFESSIONAL_SCIENTIFIC', 'FINANCE_INSURANCE', 'REAL_ESTATE',
          'MANUFACTURING', 'ENERGY_SUPPLY', 'MINING', 'WATER_WASTE', 'CONSTRUCTION', 'TRANSPORT_STORAGE',
          'AGRICULTURE', 'PUBLIC_ADMINISTRATION', 'EDUCATION', 'MEMBERSHIP_ORGANIZATIONS', 'EXTRATERRITORIAL',
          'TRADE', 'HOSPITALITY', 'ADMINISTRATIVE_SUPPORT', 'HEALTH_SOCIAL', 'ARTS_MEDIA', 'HOUSEHOLDS')),
        region text CHECK (region IN (
          'NORTHERN_AMERICA', 'LATIN_AMERICA_CARIBBEAN', 'NORTHERN_EUROPE', 'WESTERN_EUROPE',
          'SOUTHERN_EUROPE', 'EASTERN_EUROPE', 'AFRICA', 'WESTERN_ASIA', 'EASTERN_ASIA', 'SOUTHERN_ASIA',
          'SOUTH_EASTERN_ASIA', 'CENTRAL_ASIA', 'OCEANIA')),
        size text CHECK (size IN (
          'FROM_1_TO_10', 'FROM_11_TO_49', 'FROM_50_TO_249', 'FROM_250_TO_999', 'FROM_1000_TO_9999',
          'FROM_10000_TO_19999', 'FROM_20000_TO_99999', 'ABOVE_99999')),
        office_founded_year integer CHECK (office_founded_year BETWEEN 1980 AND 2100),
        team_size integer CHECK (team_size BETWEEN 1 AND 10000),
        reporting_line text CHECK (reporting_line IN (
          'CTO_OFFICE', 'SOFTWARE_ENGINEERING', 'IT', 'LEGAL', 'MARKETING_DEVREL', 'SECURITY_COMPLIANCE',
          'RESEARCH', 'OTHER_FUNCTION')),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE organization_secret (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('NAME', 'ALIAS', 'DOMAIN', 'PRODUCT')),
        value text NOT NULL CHECK (value <> ''),
        PRIMARY KEY (organization_id, kind, value)
      );
    `);
    for (const table of ["organization_profile", "organization_secret"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_organization ON ${table} TO rungs_app
          USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
          WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO rungs_app;
      `);
    }
    await queryRunner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE
        ON person, session, credential, verification, rate_limit, member, invitation TO rungs_identity;

      -- The app may read the name of the organisation it acts for: a name is the first secret to redact.
      ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
      ALTER TABLE organization FORCE ROW LEVEL SECURITY;
      CREATE POLICY every_organization ON organization TO rungs_identity USING (true) WITH CHECK (true);
      CREATE POLICY own_organization ON organization FOR SELECT TO rungs_app
        USING (id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE, DELETE ON organization TO rungs_identity;
      GRANT SELECT ON organization TO rungs_app;

      -- The census counts across organisations, cannot read whose profile it counts, and tells coarse groups only:
      -- exact attributes would name most organisations to whoever got hold of the app's role.
      CREATE POLICY census ON organization_profile FOR SELECT TO rungs_census USING (true);
      GRANT SELECT (industry, region, size, office_founded_year, team_size, reporting_line)
        ON organization_profile TO rungs_census;
      CREATE FUNCTION census_faces(year integer) RETURNS TABLE (
        industry text, region text, size text, office_age text, team_size text, reporting_line text,
        organizations integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT
          CASE
            WHEN industry IN ('INFORMATION_COMMUNICATION', 'PROFESSIONAL_SCIENTIFIC') THEN 'TECHNOLOGY'
            WHEN industry IN ('FINANCE_INSURANCE', 'REAL_ESTATE') THEN 'FINANCE'
            WHEN industry IN ('MANUFACTURING', 'ENERGY_SUPPLY', 'MINING', 'WATER_WASTE', 'CONSTRUCTION',
              'TRANSPORT_STORAGE', 'AGRICULTURE') THEN 'INDUSTRIAL_ENERGY'
            WHEN industry IN ('PUBLIC_ADMINISTRATION', 'EDUCATION', 'MEMBERSHIP_ORGANIZATIONS',
              'EXTRATERRITORIAL') THEN 'PUBLIC_EDUCATION_NONPROFIT'
            WHEN industry IS NOT NULL THEN 'CONSUMER_MEDIA_HEALTH'
          END,
          CASE
            WHEN region IN ('NORTHERN_AMERICA', 'LATIN_AMERICA_CARIBBEAN') THEN 'AMER'
            WHEN region IN ('EASTERN_ASIA', 'SOUTHERN_ASIA', 'SOUTH_EASTERN_ASIA', 'CENTRAL_ASIA', 'OCEANIA')
              THEN 'APAC'
            WHEN region IS NOT NULL THEN 'EMEA'
          END,
          CASE
            WHEN size IN ('FROM_1_TO_10', 'FROM_11_TO_49', 'FROM_50_TO_249', 'FROM_250_TO_999') THEN 'BELOW_1000'
            WHEN size IN ('FROM_1000_TO_9999', 'FROM_10000_TO_19999') THEN 'FROM_1000_TO_19999'
            WHEN size IS NOT NULL THEN 'ABOVE_19999'
          END,
          CASE
            WHEN year - office_founded_year BETWEEN 0 AND 2 THEN 'BELOW_3'
            WHEN year - office_founded_year BETWEEN 3 AND 7 THEN 'FROM_3_TO_7'
            WHEN year - office_founded_year > 7 THEN 'ABOVE_7'
          END,
          CASE
            WHEN team_size BETWEEN 1 AND 3 THEN 'FROM_1_TO_3'
            WHEN team_size BETWEEN 4 AND 10 THEN 'FROM_4_TO_10'
            WHEN team_size > 10 THEN 'ABOVE_10'
          END,
          CASE
            WHEN reporting_line IN ('CTO_OFFICE', 'SOFTWARE_ENGINEERING', 'IT') THEN 'ENGINEERING'
            WHEN reporting_line IS NOT NULL THEN 'OTHER'
          END,
          count(*)::integer
        FROM public.organization_profile
        GROUP BY 1, 2, 3, 4, 5, 6
      $$;
      REVOKE ALL ON FUNCTION census_faces(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION census_faces(integer) TO rungs_app;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      ALTER FUNCTION census_faces(integer) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP FUNCTION census_faces(integer)");
    for (const table of TABLES) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  "organization_secret",
  "organization_profile",
  "invitation",
  "member",
  "organization",
  "rate_limit",
  "verification",
  "credential",
  "session",
  "person",
];
