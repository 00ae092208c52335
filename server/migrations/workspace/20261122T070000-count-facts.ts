import type { MigrationInterface, QueryRunner } from "typeorm";

/** What ladders tell besides their words, in columns of their own, and how many units tell the same. */
export class CountFacts20261122070000 implements MigrationInterface {
  name = "CountFacts20261122070000";

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { table, content } of SOURCES) {
      await queryRunner.query(`
        ALTER TABLE ${table}
          ADD COLUMN fact_language text GENERATED ALWAYS AS (${content} ->> 'language') STORED,
          ADD COLUMN fact_role_family text GENERATED ALWAYS AS (${content} ->> 'roleFamily') STORED,
          ADD COLUMN fact_levels text
            GENERATED ALWAYS AS (nullif(jsonb_array_length(${content} -> 'levels'), 0)::text) STORED,
          ADD COLUMN fact_strategy text GENERATED ALWAYS AS (${content} ->> 'strategy') STORED,
          ADD COLUMN fact_individual_contributor text
            GENERATED ALWAYS AS (${content} ->> 'individualContributor') STORED;
        CREATE POLICY census ON ${table} FOR SELECT TO rungs_census USING (true);
        -- The facts, and not a word of the text.
        GRANT SELECT (organization_id, ${FACT_COLUMNS}) ON ${table} TO rungs_census;
      `);
    }
    await queryRunner.query(`
      GRANT SELECT (retraction_requested_at) ON publication TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;

      -- For each cell and each fact: how many other units are members there, how many of them tell this fact of any
      -- ladder, kept or standing, and how many tell it with the same value. The root's id counts the whole network.
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
          SELECT organization_id, ${FACT_COLUMNS} FROM public.ladder_draft
          UNION ALL
          SELECT organization_id, ${FACT_COLUMNS} FROM public.publication WHERE retraction_requested_at IS NULL
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
        ORDER BY cell.place, asked.place
      $$;
      REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC;
      ALTER FUNCTION ${SIGNATURE} OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION ${SIGNATURE};
      REVOKE SELECT (retraction_requested_at) ON publication FROM rungs_census;
    `);
    for (const { table } of SOURCES) {
      await queryRunner.query(`
        REVOKE SELECT (organization_id) ON ${table} FROM rungs_census;
        DROP POLICY census ON ${table};
        ALTER TABLE ${table} ${FACTS.map((fact) => `DROP COLUMN fact_${fact}`).join(", ")};
      `);
    }
  }
}

const SIGNATURE = "count_facts(text, text[], text[], text[])";

const SOURCES = [
  { table: "ladder_draft", content: "content" },
  { table: "publication", content: "(document::jsonb)" },
];

const FACTS = ["language", "role_family", "levels", "strategy", "individual_contributor"];

const FACT_COLUMNS = FACTS.map((fact) => `fact_${fact}`).join(", ");
