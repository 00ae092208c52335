import type { MigrationInterface, QueryRunner } from "typeorm";

/** Posts on the board can be written, their risk is counted, and it is kept whose each of them is. */
export class TellFactsOfPosts20261122117000 implements MigrationInterface {
  name = "TellFactsOfPosts20261122117000";

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ["draft", "publication"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_check,
          ADD CONSTRAINT ${table}_kind_check CHECK (kind IN (${KINDS}, 'POST'))
      `);
    }
    await queryRunner.query(`
      -- Of a draft as of a document; lists in the order of their bytes, so that only what they hold counts.
      CREATE FUNCTION facts_of_post(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
        SET search_path = pg_catalog, pg_temp AS $$
        SELECT jsonb_strip_nulls(jsonb_build_object(
          'LANGUAGE', content ->> 'language',
          'HOURS', (
            SELECT string_agg(one, ',' ORDER BY one COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'hours') AS one
          ),
          'LANGUAGES', (
            SELECT string_agg(one, ',' ORDER BY one COLLATE "C")
            FROM jsonb_array_elements_text(content -> 'languages') AS one
          ),
          'STARTING_UP', CASE WHEN (content ->> 'startingUp')::boolean THEN 'true' END
        ))
      $$;
      GRANT EXECUTE ON FUNCTION facts_of_post(jsonb) TO rungs_app;

      -- A post is of one person of the office. Colleagues may edit it; whose it is, only that person reads.
      CREATE TABLE post_holder (
        organization_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        person_id uuid NOT NULL,
        is_paused boolean NOT NULL DEFAULT false,
        PRIMARY KEY (organization_id, draft_id),
        FOREIGN KEY (organization_id, draft_id) REFERENCES draft (organization_id, id) ON DELETE CASCADE,
        -- Who leaves the organisation can be asked for no longer.
        FOREIGN KEY (organization_id, person_id) REFERENCES member (organization_id, person_id) ON DELETE CASCADE
      );
      CREATE INDEX post_holder_of_person ON post_holder (organization_id, person_id);
      ALTER TABLE post_holder ENABLE ROW LEVEL SECURITY;
      ALTER TABLE post_holder FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_person ON post_holder TO rungs_app
        USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);
      CREATE POLICY own_organization ON post_holder FOR INSERT TO rungs_app
        WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE (is_paused) ON post_holder TO rungs_app;

      -- Whoever begins a post is who it is of, in the very transaction.
      CREATE FUNCTION keep_post_holder() RETURNS trigger LANGUAGE plpgsql
        SET search_path = pg_catalog, public, pg_temp AS $$
        BEGIN
          INSERT INTO public.post_holder (organization_id, draft_id, person_id)
          SELECT NEW.organization_id, NEW.draft_id, NEW.edited_by FROM public.draft
          WHERE draft.organization_id = NEW.organization_id AND draft.id = NEW.draft_id AND draft.kind = 'POST';
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION keep_post_holder() FROM PUBLIC;
      CREATE TRIGGER keep_post_holder AFTER INSERT ON draft_revision
        FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION keep_post_holder();
    `);
  }

  /** What needs the function to be written cannot stay without it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER keep_post_holder ON draft_revision;
      DROP FUNCTION keep_post_holder();
      DROP TABLE post_holder;
      ALTER TABLE publication NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft NO FORCE ROW LEVEL SECURITY;
      DELETE FROM publication WHERE kind = 'POST';
      DELETE FROM draft WHERE kind = 'POST';
      ALTER TABLE publication FORCE ROW LEVEL SECURITY;
      ALTER TABLE draft FORCE ROW LEVEL SECURITY;
      DROP FUNCTION facts_of_post(jsonb);
    `);
    for (const table of ["draft", "publication"]) {
      await queryRunner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_check,
          ADD CONSTRAINT ${table}_kind_check CHECK (kind IN (${KINDS}))
      `);
    }
  }
}

const KINDS = "'LADDER', 'OFFICE', 'ROLE', 'PRACTICE', 'COMMENT'";
