import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who is a verified member and of which unit, the Atlas of every quarter, and the faces frozen on it. */
export class CreateAtlas20261122030000 implements MigrationInterface {
  name = "CreateAtlas20261122030000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE accepted_domain (
        domain text PRIMARY KEY CHECK (domain = lower(domain) AND domain ~ '^[^@[:space:]]+\\.[^@[:space:].]+$'),
        -- The ultimate parent: organisations of one unit count once.
        unit text NOT NULL CHECK (unit <> ''),
        accepted_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE membership (
        organization_id uuid PRIMARY KEY REFERENCES organization (id) ON DELETE CASCADE,
        -- What verified it; null where that was not an address.
        domain text REFERENCES accepted_domain,
        unit text NOT NULL CHECK (unit <> ''),
        verified_at timestamptz NOT NULL DEFAULT now(),
        left_at timestamptz
      );

      CREATE TABLE organization_profile_revision (
        organization_id uuid NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
        valid_from timestamptz NOT NULL,
        industry text,
        region text,
        size text,
        office_founded_year integer,
        team_size integer,
        reporting_line text,
        PRIMARY KEY (organization_id, valid_from)
      );
      INSERT INTO organization_profile_revision
        SELECT organization_id, updated_at, industry, region, size, office_founded_year, team_size, reporting_line
        FROM organization_profile;

      CREATE TABLE atlas_epoch (
        quarter text PRIMARY KEY,
        as_of timestamptz NOT NULL UNIQUE,
        members integer NOT NULL CHECK (members >= 0),
        organizations integer NOT NULL CHECK (organizations >= members),
        k_split integer NOT NULL,
        digest text NOT NULL,
        computed_at timestamptz NOT NULL DEFAULT now()
      );

      -- A cell's id is its path, and a path sorts by its bytes: what lies below "0.1" lies between "0.1." and "0.1/".
      CREATE TABLE atlas_cell (
        quarter text NOT NULL REFERENCES atlas_epoch ON DELETE CASCADE,
        id text COLLATE "C" NOT NULL,
        parent_id text COLLATE "C",
        domain jsonb NOT NULL,
        split text,
        members integer NOT NULL CHECK (members >= 0),
        PRIMARY KEY (quarter, id),
        FOREIGN KEY (quarter, parent_id) REFERENCES atlas_cell (quarter, id) ON DELETE CASCADE
      );
      CREATE INDEX atlas_cell_by_parent ON atlas_cell (quarter, parent_id);

      -- Who left or was erased stays a candidate of what was published meanwhile: no row here goes with another.
      CREATE TABLE atlas_candidate (
        quarter text NOT NULL,
        cell_id text COLLATE "C" NOT NULL,
        organization_id uuid NOT NULL,
        unit text NOT NULL,
        PRIMARY KEY (quarter, organization_id),
        FOREIGN KEY (quarter, cell_id) REFERENCES atlas_cell (quarter, id) ON DELETE CASCADE
      );
      CREATE INDEX atlas_candidate_by_cell ON atlas_candidate (quarter, cell_id);

      -- The epoch that a face hangs on can be neither computed again nor taken away.
      CREATE TABLE organization_face (
        organization_id uuid PRIMARY KEY,
        unit text NOT NULL,
        quarter text NOT NULL,
        cell_id text COLLATE "C" NOT NULL,
        face jsonb NOT NULL,
        FOREIGN KEY (quarter, cell_id) REFERENCES atlas_cell (quarter, id) ON DELETE RESTRICT
      );
      CREATE INDEX organization_face_by_cell ON organization_face (quarter, cell_id);
    `);
    for (const table of TENANT_TABLES) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY census ON ${table} TO rungs_census USING (true) WITH CHECK (true);
      `);
    }
    for (const table of ["membership", "organization_profile_revision", "organization_face"]) {
      await queryRunner.query(`
        CREATE POLICY own_organization ON ${table} TO rungs_app
          USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
          WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
        GRANT SELECT ON ${table} TO rungs_app;
      `);
    }
    await queryRunner.query(`
      -- Whoever signs people in sees when an organisation becomes verified, and cannot say that it was earlier.
      CREATE POLICY every_organization ON membership TO rungs_identity USING (true) WITH CHECK (true);
      GRANT SELECT ON accepted_domain TO rungs_identity;
      GRANT SELECT, INSERT (organization_id, domain, unit) ON membership TO rungs_identity;

      -- The operator decides who is verified; the owner of the database takes this role to do so.
      CREATE POLICY operator ON organization FOR SELECT TO rungs_operator USING (true);
      CREATE POLICY operator ON membership TO rungs_operator USING (true) WITH CHECK (true);
      CREATE POLICY operator ON organization_profile_revision TO rungs_operator USING (true) WITH CHECK (true);
      GRANT SELECT, INSERT, UPDATE ON accepted_domain, membership TO rungs_operator;
      GRANT SELECT ON organization, member TO rungs_operator;
      GRANT SELECT (id, email, email_verified) ON person TO rungs_operator;
      GRANT SELECT, UPDATE (valid_from) ON organization_profile_revision TO rungs_operator;

      -- The app reads where every cell lies, and which one is its own organisation's face, once and for ever.
      GRANT SELECT ON atlas_epoch, atlas_cell TO rungs_app;
      GRANT INSERT ON organization_face TO rungs_app;

      -- The worker computes the epochs; a face it only needs to know the existence of.
      CREATE POLICY every_candidate ON atlas_candidate TO rungs_worker USING (true) WITH CHECK (true);
      CREATE POLICY every_face ON organization_face FOR SELECT TO rungs_worker USING (true);
      GRANT SELECT, INSERT, DELETE ON atlas_epoch, atlas_cell, atlas_candidate TO rungs_worker;
      GRANT SELECT (quarter, cell_id) ON organization_face TO rungs_worker;

      GRANT SELECT, INSERT ON organization_profile_revision TO rungs_census;
      GRANT UPDATE (industry, region, size, office_founded_year, team_size, reporting_line)
        ON organization_profile_revision TO rungs_census;
      GRANT SELECT ON membership, atlas_candidate TO rungs_census;
      GRANT SELECT (organization_id, unit) ON organization_face TO rungs_census;

      -- Every state of a profile is kept, so that an epoch reads it as it was; a clock put back changes no order.
      CREATE FUNCTION keep_profile_revision() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          INSERT INTO public.organization_profile_revision
            SELECT NEW.organization_id,
              greatest(now(), (
                SELECT max(valid_from) + CASE WHEN max(valid_from) = now() THEN interval '0' ELSE interval '1 microsecond' END
                FROM public.organization_profile_revision WHERE organization_id = NEW.organization_id)),
              NEW.industry, NEW.region, NEW.size, NEW.office_founded_year, NEW.team_size, NEW.reporting_line
          ON CONFLICT (organization_id, valid_from) DO UPDATE SET industry = excluded.industry,
            region = excluded.region, size = excluded.size, office_founded_year = excluded.office_founded_year,
            team_size = excluded.team_size, reporting_line = excluded.reporting_line;
          RETURN NULL;
        END
      $$;

      -- The members of a moment: verified 30 days before or more, not left, with the profile they had then. Days are
      -- counted in hours, because a day of the session's time zone may have 23 or 25. The unit is what is known now:
      -- a common parent that is found out later was one before.
      CREATE FUNCTION census_members(as_of timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, industry text, region text, size text, office_founded_year integer,
        team_size integer, reporting_line text
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT m.organization_id, m.unit, p.industry, p.region, p.size, p.office_founded_year, p.team_size,
          p.reporting_line
        FROM public.membership m
        LEFT JOIN LATERAL (
          SELECT * FROM public.organization_profile_revision r
          WHERE r.organization_id = m.organization_id AND r.valid_from <= as_of
          ORDER BY r.valid_from DESC LIMIT 1
        ) p ON true
        WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at IS NULL OR m.left_at > as_of)
        ORDER BY m.organization_id
      $$;

      -- How many units are candidates of each cell, how many of them are members still, how many made themselves
      -- known, and how many others than the calling organisation's are members and have never published: publishing
      -- again tells that the author is a member, so that a silent candidate who left explains nothing any more.
      CREATE FUNCTION cell_standings(quarter text, cell_ids text[]) RETURNS TABLE (
        cell_id text, candidates integer, present integer, revealed integer, silent_others integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH spoken AS (
          SELECT coalesce(m.unit, f.unit) AS unit
          FROM public.organization_face f LEFT JOIN public.membership m USING (organization_id)
          UNION
          SELECT unit FROM public.membership
          WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        )
        SELECT asked.id,
          count(candidate.unit)::integer,
          (count(*) FILTER (WHERE candidate.present))::integer,
          -- No organisation can make itself known yet; those that do are counted here.
          0,
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
        GROUP BY asked.place, asked.id
        ORDER BY asked.place
      $$;

      GRANT CREATE ON SCHEMA public TO rungs_census;
    `);
    for (const signature of FUNCTIONS) {
      await queryRunner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        ALTER FUNCTION ${signature} OWNER TO rungs_census;
      `);
    }
    await queryRunner.query(`
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      CREATE TRIGGER keep_revision AFTER INSERT OR UPDATE ON organization_profile
        FOR EACH ROW EXECUTE FUNCTION keep_profile_revision();
      GRANT EXECUTE ON FUNCTION census_members(timestamptz) TO rungs_worker;
      GRANT EXECUTE ON FUNCTION cell_standings(text, text[]) TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TRIGGER keep_revision ON organization_profile");
    for (const signature of FUNCTIONS) await queryRunner.query(`DROP FUNCTION ${signature}`);
    await queryRunner.query("DROP POLICY operator ON organization");
    await queryRunner.query(`
      REVOKE ALL ON organization, member FROM rungs_operator;
      REVOKE ALL (id, email, email_verified) ON person FROM rungs_operator;
    `);
    for (const table of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  "accepted_domain",
  "membership",
  "organization_profile_revision",
  "atlas_epoch",
  "atlas_cell",
  "atlas_candidate",
  "organization_face",
];

const TENANT_TABLES = ["membership", "organization_profile_revision", "atlas_candidate", "organization_face"];

const FUNCTIONS = ["keep_profile_revision()", "census_members(timestamptz)", "cell_standings(text, text[])"];
