import type { MigrationInterface, QueryRunner } from "typeorm";

/** The lines of listed ladders that credit work outside the company. */
export class CreateLadderClauses20261122123000 implements MigrationInterface {
  name = "CreateLadderClauses20261122123000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- One row for each line, as long as its ladder is listed. Ids are random, and so is the order of every list.
      CREATE TABLE ladder_clause (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        ladder_id uuid NOT NULL,
        -- Its place among the levels and the rank it has; null for what holds for the whole role.
        level smallint,
        rank smallint,
        role_family text NOT NULL,
        language text NOT NULL,
        evidence text[] NOT NULL CHECK (cardinality(evidence) > 0),
        text jsonb NOT NULL
      );
      CREATE INDEX ladder_clause_ladder ON ladder_clause (ladder_id);
      CREATE INDEX ladder_clause_rank ON ladder_clause (rank, id);
      CREATE INDEX ladder_clause_evidence ON ladder_clause USING gin (evidence);
      GRANT SELECT ON ladder_clause TO rungs_reader;
      GRANT SELECT, INSERT, DELETE ON ladder_clause TO rungs_publisher;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DROP TABLE ladder_clause");
  }
}
