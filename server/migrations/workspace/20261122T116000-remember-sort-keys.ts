import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where a comment stands in its thread, remembered where it cannot be read: a corrected one comes back to its place. */
export class RememberSortKeys20261122116000 implements MigrationInterface {
  name = "RememberSortKeys20261122116000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication ADD COLUMN sort_key double precision;
      GRANT UPDATE (sort_key) ON publication TO rungs_worker;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE publication DROP COLUMN sort_key");
  }
}
