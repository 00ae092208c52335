import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A practice tells the block of years in which it began, and no age: two versions with two ages told the very year.
 * What was published before tells nothing of it any more.
 */
export class TellBlocksOfYears20261122124000 implements MigrationInterface {
  name = "TellBlocksOfYears20261122124000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await rename(queryRunner, "age", "began");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await rename(queryRunner, "began", "age");
  }
}

async function rename(queryRunner: QueryRunner, from: string, to: string): Promise<void> {
  await queryRunner.query(`
    ALTER TABLE published_practice RENAME COLUMN ${from} TO ${to};
    UPDATE published_practice SET ${to} = NULL,
      document = regexp_replace(document, '"${from}":(null|"[A-Z0-9_]+"),"functions":', '"${to}":null,"functions":');
    UPDATE published_practice SET sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex');
  `);
}
