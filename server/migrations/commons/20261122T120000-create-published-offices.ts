import type { MigrationInterface, QueryRunner } from "typeorm";

/** The profiles of offices that peers read, and what lists and filters need of them. */
export class CreatePublishedOffices20261122120000 implements MigrationInterface {
  name = "CreatePublishedOffices20261122120000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_office (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        title jsonb NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        strategy text,
        charter_scopes text[] NOT NULL,
        in_office text[] NOT NULL,
        shared text[] NOT NULL,
        placed text[] NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid
      );
      CREATE INDEX published_office_current ON published_office (id) WHERE replaced_by IS NULL;
      CREATE INDEX published_office_placed ON published_office USING gin (placed) WHERE replaced_by IS NULL;
      GRANT SELECT ON published_office TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_office TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_office");
  }
}
