import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What the ledger has decided and the worker has still to carry over to the commons, in order. */
@Entity("outbox")
export class OutboxEntity {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @Column({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @Column({ name: "publication_id", type: "uuid" })
  publicationId: string;

  @Column({ type: "text" })
  act: "PUBLISH" | "RETRACT";

  @Column({ type: "integer" })
  attempts: number;

  @Column({ name: "next_attempt_at", type: "timestamptz" })
  nextAttemptAt: Date;

  @Column({ name: "applied_at", type: "timestamptz", nullable: true })
  appliedAt: Date | null;
}
