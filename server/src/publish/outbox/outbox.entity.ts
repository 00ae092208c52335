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

  /** The ladder with its versions, which come in their order. */
  @Column({ name: "line_id", type: "uuid" })
  lineId: string;

  @Column({ type: "text" })
  act: "PUBLISH" | "RETRACT";

  @Column({ type: "integer" })
  attempts: number;

  @Column({ name: "next_attempt_at", type: "timestamptz" })
  nextAttemptAt: Date;

  /** When it was let go; null while it waits for its batch. */
  @Column({ name: "released_at", type: "timestamptz", nullable: true })
  releasedAt: Date | null;

  /** Its place in its batch, by chance. */
  @Column({ type: "double precision", nullable: true })
  place: number | null;

  @Column({ name: "applied_at", type: "timestamptz", nullable: true })
  appliedAt: Date | null;
}
