import type { FindingDecision } from "@rungs/shared/vocabulary/sharing";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a person decided about one marked word or phrase of a draft, wherever it stands. */
@Entity("finding_decision")
export class FindingDecisionEntity {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @PrimaryColumn({ name: "draft_id", type: "uuid" })
  draftId: string;

  @PrimaryColumn({ type: "text" })
  key: string;

  @Column({ type: "text" })
  decision: FindingDecision;

  @Column({ type: "text", nullable: true })
  replacement: string | null;

  @Column({ name: "decided_by", type: "uuid" })
  decidedBy: string;
}
