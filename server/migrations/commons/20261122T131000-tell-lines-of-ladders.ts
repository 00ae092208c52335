import type { MigrationInterface, QueryRunner } from "typeorm";

/** All versions of a ladder name the first one, as those of practices do: whoever follows it follows all of them. */
export class TellLinesOfLadders20261122131000 implements MigrationInterface {
  name = "TellLinesOfLadders20261122131000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_ladder ADD COLUMN line uuid;
      WITH RECURSIVE version AS (
        SELECT id, id AS line, replaced_by FROM published_ladder one
        WHERE NOT EXISTS (SELECT FROM published_ladder older WHERE older.replaced_by = one.id)
        UNION ALL
        SELECT newer.id, version.line, newer.replaced_by
        FROM version JOIN published_ladder newer ON newer.id = version.replaced_by
      )
      UPDATE published_ladder one SET line = version.line FROM version WHERE version.id = one.id;
      ALTER TABLE published_ladder ALTER COLUMN line SET NOT NULL;
      CREATE INDEX published_ladder_line ON published_ladder (line);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("ALTER TABLE published_ladder DROP COLUMN line");
  }
}
