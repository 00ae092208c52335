import type { MigrationInterface, QueryRunner } from "typeorm";

/** The title of what was published, beside its document: a list of publications reads no document. */
export class AddPublicationTitle20261122040000 implements MigrationInterface {
  name = "AddPublicationTitle20261122040000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      "ALTER TABLE publication ADD COLUMN title jsonb GENERATED ALWAYS AS (document::jsonb -> 'title') STORED",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE publication DROP COLUMN title");
  }
}
