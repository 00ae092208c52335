import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a quarter tells of the author of a post, the same until the next. */
export class TellActivityOfPosts20261122131200 implements MigrationInterface {
  name = "TellActivityOfPosts20261122131200";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_post
        ADD COLUMN answers_within text CHECK (answers_within IN ('DAYS', 'WEEKS')),
        ADD COLUMN helped text CHECK (helped IN ('MOST', 'SOME'))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE published_post DROP COLUMN answers_within, DROP COLUMN helped");
  }
}
