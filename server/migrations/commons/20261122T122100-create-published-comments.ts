import type { MigrationInterface, QueryRunner } from "typeorm";

/** Questions and answers under practices. Their order is a place in the thread; no time is kept. */
export class CreatePublishedComments20261122122100 implements MigrationInterface {
  name = "CreatePublishedComments20261122122100";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_comment (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        -- The first version of the practice.
        practice uuid NOT NULL,
        place integer NOT NULL,
        title jsonb NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid
      );
      CREATE INDEX published_comment_thread ON published_comment (practice, place) WHERE replaced_by IS NULL;
      GRANT SELECT ON published_comment TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_comment TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_comment");
  }
}
