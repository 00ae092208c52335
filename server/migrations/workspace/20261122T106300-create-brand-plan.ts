import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people plan to say in public. A row is its person's alone; the organisation is told counts of several people. */
export class CreateBrandPlan20261122106300 implements MigrationInterface {
  name = "CreateBrandPlan20261122106300";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE brand_plan_item (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('TALK', 'ARTICLE', 'PUBLIC_ROLE')),
        title text NOT NULL CHECK (title <> ''),
        state text NOT NULL CHECK (state IN ('IDEA', 'SUBMITTED', 'DONE', 'DROPPED')),
        due text CHECK (due ~ '^[0-9]{4}-[0-9]{2}$'),
        -- Who leaves the organisation takes the plan along.
        FOREIGN KEY (organization_id, person_id) REFERENCES member (organization_id, person_id) ON DELETE CASCADE
      );
      CREATE INDEX brand_plan_item_of_person ON brand_plan_item (organization_id, person_id);
      ALTER TABLE brand_plan_item ENABLE ROW LEVEL SECURITY;
      ALTER TABLE brand_plan_item FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_person ON brand_plan_item TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid)
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE, DELETE ON brand_plan_item TO rungs_app;

      CREATE POLICY census ON brand_plan_item FOR SELECT TO rungs_census USING (true);
      GRANT SELECT (organization_id, person_id, kind, state) ON brand_plan_item TO rungs_census;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      -- Of the calling organisation: how many people but the caller have a plan of a kind in a state, where they are at
      -- least 3. Of fewer nothing is told, not even that there is one; and the caller's own plans, by which they could
      -- feel their way, change nothing.
      CREATE FUNCTION count_brand_plans() RETURNS TABLE (kind text, state text, people integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT item.kind, item.state, count(DISTINCT item.person_id)::integer
        FROM public.brand_plan_item item
        WHERE item.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND item.person_id <> nullif(current_setting('app.person_id', true), '')::uuid
        GROUP BY item.kind, item.state
        HAVING count(DISTINCT item.person_id) >= 3
        ORDER BY item.kind, item.state
      $$;
      REVOKE ALL ON FUNCTION count_brand_plans() FROM PUBLIC;
      ALTER FUNCTION count_brand_plans() OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
      GRANT EXECUTE ON FUNCTION count_brand_plans() TO rungs_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION count_brand_plans();
      DROP TABLE brand_plan_item;
    `);
  }
}
