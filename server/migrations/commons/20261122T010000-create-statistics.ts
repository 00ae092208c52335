import type { MigrationInterface, QueryRunner } from "typeorm";

/** The finished tables of each quarter. */
export class CreateStatistics20261122010000 implements MigrationInterface {
  name = "CreateStatistics20261122010000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE published_statistic (
        quarter text NOT NULL,
        statistic text NOT NULL,
        document text NOT NULL,
        PRIMARY KEY (quarter, statistic)
      );
      GRANT SELECT ON published_statistic TO rungs_reader;
      GRANT SELECT, INSERT ON published_statistic TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE published_statistic");
  }
}
