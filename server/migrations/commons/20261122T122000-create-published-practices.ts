import type { MigrationInterface, QueryRunner } from "typeorm";

/** The practices that peers read, and what lists and filters need of them. */
export class CreatePublishedPractices20261122122000 implements MigrationInterface {
  name = "CreatePublishedPractices20261122122000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_practice (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        -- The id of the first version: what readers say of a practice they say of all its versions.
        line uuid NOT NULL,
        title jsonb NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        kind text NOT NULL,
        maturity text,
        age text,
        functions text[] NOT NULL,
        lead jsonb NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid
      );
      CREATE INDEX published_practice_current ON published_practice (kind, id) WHERE replaced_by IS NULL;
      CREATE INDEX published_practice_line ON published_practice (line);
      GRANT SELECT ON published_practice TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_practice TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_practice");
  }
}
