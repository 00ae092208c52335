import type { MigrationInterface, QueryRunner } from "typeorm";

/** The finished documents that peers read, what lists need of them, and counts for the filters. */
export class CreatePublishedLadders20261122000000 implements MigrationInterface {
  name = "CreatePublishedLadders20261122000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_ladder (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        title jsonb NOT NULL,
        level_titles jsonb NOT NULL,
        language text NOT NULL,
        strategy text NOT NULL,
        role_family text NOT NULL,
        quarter text NOT NULL,
        level_count smallint NOT NULL,
        dimension_count smallint NOT NULL,
        ranks smallint[] NOT NULL,
        new_to_open_source boolean NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid,
        search tsvector NOT NULL
      );
      CREATE INDEX published_ladder_current ON published_ladder (id) WHERE replaced_by IS NULL;
      CREATE INDEX published_ladder_family ON published_ladder (role_family, id) WHERE replaced_by IS NULL;
      CREATE INDEX published_ladder_search ON published_ladder USING gin (search);

      CREATE TABLE facet_count (
        facet text NOT NULL,
        value text NOT NULL,
        ladders integer NOT NULL CHECK (ladders >= 0),
        PRIMARY KEY (facet, value)
      );
    `);
    // Documents are read far more often than written; lz4 unpacks three times as fast, where the server has it.
    await queryRunner.query(`
      DO $$ BEGIN
        ALTER TABLE published_ladder ALTER COLUMN document SET COMPRESSION lz4;
      EXCEPTION WHEN feature_not_supported THEN NULL;
      END $$
    `);
    await queryRunner.query(`
      GRANT SELECT ON published_ladder, facet_count TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_ladder, facet_count TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE facet_count; DROP TABLE published_ladder");
  }
}
