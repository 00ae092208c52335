import type { MigrationInterface, QueryRunner } from "typeorm";

/** The posts on the board that peers read, and what lists and filters need of them. */
export class CreatePublishedPosts20261122126000 implements MigrationInterface {
  name = "CreatePublishedPosts20261122126000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_post (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        title jsonb NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        purpose text NOT NULL,
        topics text[] NOT NULL,
        lowest_rank smallint,
        highest_rank smallint,
        functions text[] NOT NULL,
        format text NOT NULL,
        languages text[] NOT NULL,
        hours smallint[] NOT NULL,
        capacity text NOT NULL,
        in_return text NOT NULL,
        starting_up boolean NOT NULL,
        lead jsonb NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid
      );
      CREATE INDEX published_post_current ON published_post (purpose, id) WHERE replaced_by IS NULL;
      CREATE INDEX published_post_topics ON published_post USING gin (topics) WHERE replaced_by IS NULL;
      GRANT SELECT ON published_post TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_post TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_post");
  }
}
