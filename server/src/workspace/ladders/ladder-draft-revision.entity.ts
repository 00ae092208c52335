import type { Ladder } from "@rungs/shared/ladder";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A draft as one edit left it; revisions are only ever added. */
@Entity("ladder_draft_revision")
export class LadderDraftRevisionEntity {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @PrimaryColumn({ name: "ladder_draft_id", type: "uuid" })
  ladderDraftId: string;

  @PrimaryColumn({ type: "integer" })
  version: number;

  @Column({ type: "jsonb" })
  content: Ladder;

  @Column({ name: "edited_by", type: "uuid" })
  editedBy: string;
}
