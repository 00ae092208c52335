import type { MigrationInterface, QueryRunner } from "typeorm";

/** The title and the face of what was published, beside its document: lists and reviews read no document. */
export class AddPublicationTitleAndFace20261122040000 implements MigrationInterface {
  name = "AddPublicationTitleAndFace20261122040000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication
        ADD COLUMN title jsonb GENERATED ALWAYS AS (document::jsonb -> 'title') STORED,
        ADD COLUMN face jsonb GENERATED ALWAYS AS (document::jsonb -> 'face') STORED
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE publication DROP COLUMN face, DROP COLUMN title");
  }
}
