import type { MigrationInterface, QueryRunner } from "typeorm";

/** The order in a thread is a number that grows by steps made by chance: it counts nothing, also not what was taken back. */
export class OrderThreadsByChance20261122125000 implements MigrationInterface {
  name = "OrderThreadsByChance20261122125000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_comment ADD COLUMN sort_key double precision;
      -- A corrected comment and the older version have one place, and so one key.
      UPDATE published_comment AS comment SET sort_key = chosen.sort_key
      FROM (
        SELECT practice, place, sum(step) OVER (PARTITION BY practice ORDER BY place) AS sort_key
        FROM (SELECT practice, place, 2 ^ (20 * random()) AS step FROM published_comment GROUP BY practice, place) AS places
      ) AS chosen
      WHERE chosen.practice = comment.practice AND chosen.place = comment.place;
      ALTER TABLE published_comment ALTER COLUMN sort_key SET NOT NULL, DROP COLUMN place;
      CREATE INDEX published_comment_thread ON published_comment (practice, sort_key) WHERE replaced_by IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_comment ADD COLUMN place integer;
      UPDATE published_comment AS comment SET place = chosen.place
      FROM (
        SELECT id, dense_rank() OVER (PARTITION BY practice ORDER BY sort_key) AS place FROM published_comment
      ) AS chosen
      WHERE chosen.id = comment.id;
      ALTER TABLE published_comment ALTER COLUMN place SET NOT NULL, DROP COLUMN sort_key;
      CREATE INDEX published_comment_thread ON published_comment (practice, place) WHERE replaced_by IS NULL;
    `);
  }
}
