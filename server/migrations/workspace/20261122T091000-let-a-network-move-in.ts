import type { MigrationInterface, QueryRunner } from "typeorm";

/** The operator may say since when publications have stood, for a network that moves in from elsewhere. */
export class LetANetworkMoveIn20261122091000 implements MigrationInterface {
  name = "LetANetworkMoveIn20261122091000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY operator ON publication TO rungs_operator USING (true) WITH CHECK (true);
      GRANT SELECT (id, organization_id, confirmed_at), UPDATE (confirmed_at) ON publication TO rungs_operator;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      REVOKE SELECT (id, organization_id, confirmed_at), UPDATE (confirmed_at) ON publication FROM rungs_operator;
      DROP POLICY operator ON publication;
    `);
  }
}
