import type { MigrationInterface, QueryRunner } from "typeorm";

/** Tables are named for what they tell, since one may divide offices in several ways. */
export class RenameStatistics20261122102000 implements MigrationInterface {
  name = "RenameStatistics20261122102000";

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [old, name] of NAMES) await rename(queryRunner, old, name);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [old, name] of NAMES) await rename(queryRunner, name, old);
  }
}

const NAMES = [
  ["REPORTING_LINE_BY_SIZE", "REPORTING_LINE"],
  ["LEVELS_BY_ROLE_FAMILY", "LEVELS"],
] as const;

async function rename(queryRunner: QueryRunner, from: string, to: string): Promise<void> {
  await queryRunner.query(
    `UPDATE published_statistic SET statistic = $2,
       document = replace(document, '"table":"' || $1 || '"', '"table":"' || $2 || '"')
     WHERE statistic = $1`,
    [from, to],
  );
}
