import type { MigrationInterface, QueryRunner } from "typeorm";

/** The same as for decisions and revisions: no key tells whether another organisation has a value. */
export class BeginApprovalsWithTheOrganization20261122092000 implements MigrationInterface {
  name = "BeginApprovalsWithTheOrganization20261122092000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication_approval DROP CONSTRAINT publication_approval_pkey,
        ADD PRIMARY KEY (organization_id, ladder_draft_id, person_id)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE publication_approval DROP CONSTRAINT publication_approval_pkey,
        ADD PRIMARY KEY (ladder_draft_id, person_id)
    `);
  }
}
