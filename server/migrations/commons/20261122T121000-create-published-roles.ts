import type { MigrationInterface, QueryRunner } from "typeorm";

/** The roles that peers read, and what lists, filters and titles need of them. */
export class CreatePublishedRoles20261122121000 implements MigrationInterface {
  name = "CreatePublishedRoles20261122121000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_role (
        id uuid PRIMARY KEY,
        document text NOT NULL,
        sha256 text NOT NULL,
        title jsonb NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        external_titles jsonb NOT NULL,
        role_family text NOT NULL,
        job_family text,
        occupations text[] NOT NULL,
        lowest_rank smallint,
        highest_rank smallint,
        duties text[] NOT NULL,
        external_share smallint,
        new_to_open_source boolean,
        next_steps jsonb NOT NULL,
        industry text,
        region text,
        size text,
        office_age text,
        team_size text,
        reporting_line text,
        replaced_by uuid
      );
      CREATE INDEX published_role_current ON published_role (id) WHERE replaced_by IS NULL;
      CREATE INDEX published_role_by_family ON published_role (role_family, id) WHERE replaced_by IS NULL;
      CREATE INDEX published_role_by_job_family ON published_role (job_family, id) WHERE replaced_by IS NULL;
      CREATE INDEX published_role_occupations ON published_role USING gin (occupations)
        WHERE replaced_by IS NULL;
      GRANT SELECT ON published_role TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON published_role TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_role");
  }
}
