import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A key that does not begin with the organisation answers "duplicate" to whoever writes another's value, whatever
 * row-level security hides.
 */
export class BeginKeysWithTheOrganization20261122085000 implements MigrationInterface {
  name = "BeginKeysWithTheOrganization20261122085000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE finding_decision DROP CONSTRAINT finding_decision_pkey,
        ADD PRIMARY KEY (organization_id, ladder_draft_id, key);
      ALTER TABLE ladder_draft_revision DROP CONSTRAINT ladder_draft_revision_pkey,
        ADD PRIMARY KEY (organization_id, ladder_draft_id, version);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE ladder_draft_revision DROP CONSTRAINT ladder_draft_revision_pkey,
        ADD PRIMARY KEY (ladder_draft_id, version);
      ALTER TABLE finding_decision DROP CONSTRAINT finding_decision_pkey,
        ADD PRIMARY KEY (ladder_draft_id, key);
    `);
  }
}
