import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who looks after the network in the pages. Only the command line names them: no process that serves can. */
export class CreateOperators20261122119300 implements MigrationInterface {
  name = "CreateOperators20261122119300";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE operator (
        person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT now()
      );
      GRANT SELECT ON operator TO rungs_identity;
      GRANT SELECT, INSERT, DELETE ON operator TO rungs_operator;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE operator");
  }
}
