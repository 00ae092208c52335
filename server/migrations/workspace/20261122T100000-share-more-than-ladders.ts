import type { MigrationInterface, QueryRunner } from "typeorm";

/** A draft has a kind: what an office writes and shares may be something else than a ladder. */
export class ShareMoreThanLadders20261122100000 implements MigrationInterface {
  name = "ShareMoreThanLadders20261122100000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION popular_titles(text[]);
      DROP FUNCTION ${COUNT_FACTS};
      DROP FUNCTION ${CENSUS_LADDERS};
      ALTER TABLE ladder_draft DROP COLUMN title_keys, ${dropColumns(LADDER_FACTS)};
      ALTER TABLE publication ${dropColumns(LADDER_FACTS)};
      DROP FUNCTION ladder_title_keys(jsonb);
      DROP INDEX ladder_draft_by_age;

      ALTER TABLE ladder_draft RENAME TO draft;
      ALTER TABLE ladder_draft_revision RENAME TO draft_revision;
    `);
    for (const table of REFERRING) {
      await queryRunner.query(`ALTER TABLE ${table} RENAME COLUMN ladder_draft_id TO draft_id`);
    }
    await renameConstraints(queryRunner, "replace(conname, 'ladder_draft', 'draft')");
    for (const table of ["draft", "publication"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} ADD COLUMN kind text NOT NULL DEFAULT 'LADDER'
          CHECK (kind IN ('LADDER', 'OFFICE', 'ROLE', 'PRACTICE', 'COMMENT'));
        ALTER TABLE ${table} ALTER COLUMN kind DROP DEFAULT;
      `);
    }
    await queryRunner.query(`
      CREATE INDEX draft_by_age ON draft (organization_id, kind, created_at DESC, id DESC);
      CREATE UNIQUE INDEX draft_one_office ON draft (organization_id) WHERE kind = 'OFFICE';

      -- What a ladder tells besides its words: of a draft as of a document.
      CREATE FUNCTION facts_of_ladder(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'ROLE_FAMILY', content ->> 'roleFamily',
          'LEVELS', nullif(jsonb_array_length(content -> 'levels'), 0)::text,
          'STRATEGY', content ->> 'strategy',
          'INDIVIDUAL_CONTRIBUTOR', content ->> 'individualContributor'
        ))
      $$;
      -- Every kind brings a function of its own, facts_of_<kind>; without one nothing of the kind can be written.
      CREATE FUNCTION facts_of(kind text, content jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE
        SET search_path = pg_catalog, public, pg_temp AS $$
        DECLARE facts jsonb;
        BEGIN
          EXECUTE format('SELECT public.%I($1)', 'facts_of_' || lower(kind)) INTO STRICT facts USING content;
          RETURN facts;
        END
      $$;
      -- Where the kinds keep titles and names of tracks that are shown only if enough units use them.
      CREATE FUNCTION title_keys_of(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT public.title_key(title #>> '{}')), '{}')
        FROM (
          SELECT jsonb_path_query(content, 'lax $.levels[*].externalTitles[*][*].value') AS title
          UNION ALL SELECT jsonb_path_query(content, 'lax $.tracks[*].name[*].value')
          UNION ALL SELECT jsonb_path_query(content, 'lax $.externalTitles[*][*].value')
        ) AS titles
      $$;
      -- Whoever writes a draft or a publication computes them.
      GRANT EXECUTE ON FUNCTION facts_of_ladder(jsonb), facts_of(text, jsonb), title_keys_of(jsonb) TO rungs_app;
      ALTER TABLE draft
        ADD COLUMN facts jsonb NOT NULL GENERATED ALWAYS AS (facts_of(kind, content)) STORED,
        ADD COLUMN title_keys text[] NOT NULL GENERATED ALWAYS AS (title_keys_of(content)) STORED;
      ALTER TABLE publication
        ADD COLUMN facts jsonb NOT NULL GENERATED ALWAYS AS (facts_of(kind, document::jsonb)) STORED;
      CREATE INDEX draft_title_keys ON draft USING gin (title_keys);
      -- The facts and the keys, and not a word of the text.
      GRANT SELECT (facts, title_keys) ON draft TO rungs_census;
      GRANT SELECT (kind, facts) ON publication TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;

      -- Of the titles asked for, those that at least 5 units use in a draft of theirs; of the others nothing is told,
      -- not even whether there is one.
      ${popularTitles("draft")}

      -- For each cell and each fact: how many other units are members there, how many of them tell this fact of
      -- anything, kept or standing, and how many tell it with the same value. The root's id counts the whole network.
      CREATE FUNCTION count_facts(quarter text, cell_ids text[], facts text[], told text[]) RETURNS TABLE (
        cell_id text, fact text, others integer, known integer, same integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH own AS (
          SELECT unit FROM public.membership
          WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        ), candidate AS (
          SELECT DISTINCT c.cell_id, m.unit
          FROM public.atlas_candidate c JOIN public.membership m USING (organization_id)
          WHERE c.quarter = $1 AND m.left_at IS NULL AND m.unit NOT IN (SELECT unit FROM own)
        ), written AS (
          SELECT d.organization_id, d.facts FROM public.draft d
          UNION ALL
          SELECT p.organization_id, p.facts FROM public.publication p WHERE p.retraction_requested_at IS NULL
        ), telling AS (
          SELECT m.unit, asked.fact, bool_or(written.facts ->> asked.fact = asked.value) AS same
          FROM written JOIN public.membership m USING (organization_id)
          JOIN unnest($3, $4) AS asked (fact, value) ON written.facts ? asked.fact
          WHERE m.left_at IS NULL
          GROUP BY m.unit, asked.fact
        )
        ${COUNT_IN_CELLS}
      $$;

      -- The ladders that stood at a moment, less those taken back before another: how many levels, for which roles.
      CREATE FUNCTION census_ladders(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, role_family text, levels integer, confirmed_at timestamptz
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, facts
          FROM public.publication p
          WHERE p.kind = 'LADDER' AND p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT s.organization_id, m.unit, s.facts ->> 'ROLE_FAMILY', (s.facts ->> 'LEVELS')::integer, s.confirmed_at
        FROM standing s JOIN public.membership m USING (organization_id)
        WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at IS NULL OR m.left_at > as_of)
          AND s.facts ? 'LEVELS'
          AND NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id
      $$;
    `);
    await giveFunctions(queryRunner);
  }

  /** Nothing but ladders can be kept: what is of another kind goes. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION popular_titles(text[]);
      DROP FUNCTION ${COUNT_FACTS};
      DROP FUNCTION ${CENSUS_LADDERS};

      -- An owner that is no superuser sees no row while the policies are forced on it.
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind <> 'LADDER';
      DELETE FROM draft WHERE kind <> 'LADDER';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;

      ALTER TABLE draft DROP COLUMN title_keys, DROP COLUMN facts;
      ALTER TABLE publication DROP COLUMN facts;
      DROP FUNCTION title_keys_of(jsonb);
      DROP FUNCTION facts_of(text, jsonb);
      DROP FUNCTION facts_of_ladder(jsonb);
      DROP INDEX draft_by_age;
      ALTER TABLE draft DROP COLUMN kind;
      ALTER TABLE publication DROP COLUMN kind;
    `);
    await renameConstraints(
      queryRunner,
      "regexp_replace(replace(conname, 'draft_id', 'ladder_draft_id'), '^draft', 'ladder_draft')",
    );
    for (const table of REFERRING) {
      await queryRunner.query(`ALTER TABLE ${table} RENAME COLUMN draft_id TO ladder_draft_id`);
    }
    await queryRunner.query(`
      ALTER TABLE draft_revision RENAME TO ladder_draft_revision;
      ALTER TABLE draft RENAME TO ladder_draft;
      CREATE INDEX ladder_draft_by_age ON ladder_draft (organization_id, created_at DESC, id DESC);

      CREATE FUNCTION ladder_title_keys(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT public.title_key(title #>> '{}')), '{}')
        FROM (
          SELECT jsonb_path_query(content, 'lax $.levels[*].externalTitles[*][*].value') AS title
          UNION ALL SELECT jsonb_path_query(content, 'lax $.tracks[*].name[*].value')
        ) AS titles
      $$;
      GRANT EXECUTE ON FUNCTION ladder_title_keys(jsonb) TO rungs_app;
      ALTER TABLE ladder_draft
        ADD COLUMN title_keys text[] NOT NULL GENERATED ALWAYS AS (ladder_title_keys(content)) STORED;
      CREATE INDEX ladder_draft_title_keys ON ladder_draft USING gin (title_keys);
      GRANT SELECT (title_keys) ON ladder_draft TO rungs_census;
    `);
    for (const [table, content] of [
      ["ladder_draft", "content"],
      ["publication", "(document::jsonb)"],
    ]) {
      await queryRunner.query(`
        ALTER TABLE ${table}
          ADD COLUMN fact_language text GENERATED ALWAYS AS (${content} ->> 'language') STORED,
          ADD COLUMN fact_role_family text GENERATED ALWAYS AS (${content} ->> 'roleFamily') STORED,
          ADD COLUMN fact_levels text
            GENERATED ALWAYS AS (nullif(jsonb_array_length(${content} -> 'levels'), 0)::text) STORED,
          ADD COLUMN fact_strategy text GENERATED ALWAYS AS (${content} ->> 'strategy') STORED,
          ADD COLUMN fact_individual_contributor text
            GENERATED ALWAYS AS (${content} ->> 'individualContributor') STORED;
        GRANT SELECT (${LADDER_FACTS.join(", ")}) ON ${table} TO rungs_census;
      `);
    }
    await queryRunner.query(`
      GRANT CREATE ON SCHEMA public TO rungs_census;
      ${popularTitles("ladder_draft")}
      CREATE FUNCTION count_facts(quarter text, cell_ids text[], facts text[], told text[]) RETURNS TABLE (
        cell_id text, fact text, others integer, known integer, same integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH own AS (
          SELECT unit FROM public.membership
          WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
        ), candidate AS (
          SELECT DISTINCT c.cell_id, m.unit
          FROM public.atlas_candidate c JOIN public.membership m USING (organization_id)
          WHERE c.quarter = $1 AND m.left_at IS NULL AND m.unit NOT IN (SELECT unit FROM own)
        ), ladder AS (
          SELECT organization_id, ${LADDER_FACTS.join(", ")} FROM public.ladder_draft
          UNION ALL
          SELECT organization_id, ${LADDER_FACTS.join(", ")} FROM public.publication
          WHERE retraction_requested_at IS NULL
        ), telling AS (
          SELECT m.unit, asked.fact, bool_or(one.value = asked.value) AS same
          FROM ladder JOIN public.membership m USING (organization_id)
          CROSS JOIN LATERAL (VALUES
            ('LANGUAGE', fact_language), ('ROLE_FAMILY', fact_role_family), ('LEVELS', fact_levels),
            ('STRATEGY', fact_strategy), ('INDIVIDUAL_CONTRIBUTOR', fact_individual_contributor)
          ) AS one (fact, value)
          JOIN unnest($3, $4) AS asked (fact, value) ON asked.fact = one.fact
          WHERE m.left_at IS NULL AND one.value IS NOT NULL
          GROUP BY m.unit, asked.fact
        )
        ${COUNT_IN_CELLS}
      $$;
      CREATE FUNCTION census_ladders(as_of timestamptz, kept_until timestamptz) RETURNS TABLE (
        organization_id uuid, unit text, role_family text, levels integer, confirmed_at timestamptz
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH standing AS (
          SELECT organization_id, snapshot_id, replaces_snapshot_id, confirmed_at, fact_role_family, fact_levels
          FROM public.publication p
          WHERE p.confirmed_at <= as_of
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)
        )
        SELECT s.organization_id, m.unit, s.fact_role_family, s.fact_levels::integer, s.confirmed_at
        FROM standing s JOIN public.membership m USING (organization_id)
        WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at IS NULL OR m.left_at > as_of)
          AND s.fact_levels IS NOT NULL
          AND NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)
        ORDER BY s.snapshot_id
      $$;
    `);
    await giveFunctions(queryRunner);
  }
}

const COUNT_FACTS = "count_facts(text, text[], text[], text[])";
const CENSUS_LADDERS = "census_ladders(timestamptz, timestamptz)";

const LADDER_FACTS = [
  "fact_language",
  "fact_role_family",
  "fact_levels",
  "fact_strategy",
  "fact_individual_contributor",
];

/** The tables that say which draft they are about. */
const REFERRING = ["draft_revision", "finding_decision", "publication", "publication_approval"];

const COUNT_IN_CELLS = `
        SELECT cell.id, asked.fact,
          count(DISTINCT candidate.unit)::integer,
          count(DISTINCT candidate.unit) FILTER (WHERE telling.unit IS NOT NULL)::integer,
          count(DISTINCT candidate.unit) FILTER (WHERE telling.same)::integer
        FROM unnest($2) WITH ORDINALITY AS cell (id, place)
        CROSS JOIN unnest($3) WITH ORDINALITY AS asked (fact, place)
        LEFT JOIN candidate
          ON candidate.cell_id = cell.id
          OR (candidate.cell_id >= (cell.id || '.') COLLATE "C" AND candidate.cell_id < (cell.id || '/') COLLATE "C")
        LEFT JOIN telling ON telling.unit = candidate.unit AND telling.fact = asked.fact
        GROUP BY cell.place, cell.id, asked.place, asked.fact
        ORDER BY cell.place, asked.place`;

function popularTitles(table: string): string {
  return `
      CREATE FUNCTION popular_titles(asked text[]) RETURNS TABLE (title_key text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT used.title_key
        FROM public.${table} draft
        JOIN public.membership m USING (organization_id)
        CROSS JOIN LATERAL unnest(draft.title_keys) AS used (title_key)
        WHERE draft.title_keys && $1 AND used.title_key = ANY ($1) AND m.left_at IS NULL
        GROUP BY used.title_key
        HAVING count(DISTINCT m.unit) >= 5
        ORDER BY used.title_key
      $$;`;
}

function dropColumns(columns: readonly string[]): string {
  return columns.map((column) => `DROP COLUMN ${column}`).join(", ");
}

/** Gives the constraints of every table about drafts the names that PostgreSQL would have given them. */
async function renameConstraints(queryRunner: QueryRunner, newName: string): Promise<void> {
  await queryRunner.query(`
    DO $$
    DECLARE one record;
    BEGIN
      FOR one IN
        SELECT conrelid::regclass AS of_table, conname, ${newName} AS new_name FROM pg_constraint
        WHERE conrelid IN ('draft'::regclass, ${REFERRING.map((table) => `'${table}'::regclass`).join(", ")})
      LOOP
        IF one.new_name <> one.conname THEN
          EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', one.of_table, one.conname, one.new_name);
        END IF;
      END LOOP;
    END $$`);
}

/** The census owns what counts across organisations; the app may ask for titles and facts, the worker for ladders. */
async function giveFunctions(queryRunner: QueryRunner): Promise<void> {
  for (const [signature, role] of [
    ["popular_titles(text[])", "rungs_app"],
    [COUNT_FACTS, "rungs_app"],
    [CENSUS_LADDERS, "rungs_worker"],
  ]) {
    await queryRunner.query(`
      REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
      ALTER FUNCTION ${signature} OWNER TO rungs_census;
      GRANT EXECUTE ON FUNCTION ${signature} TO ${role};
    `);
  }
  await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_census");
}
