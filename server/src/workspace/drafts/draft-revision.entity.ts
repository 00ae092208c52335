import type { DraftContent } from "@rungs/shared/draft";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A draft as one edit left it; revisions are only ever added. */
@Entity("draft_revision")
export class DraftRevisionEntity<Content extends DraftContent = DraftContent> {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @PrimaryColumn({ name: "draft_id", type: "uuid" })
  draftId: string;

  @PrimaryColumn({ type: "integer" })
  version: number;

  @Column({ type: "jsonb" })
  content: Content;

  @Column({ name: "edited_by", type: "uuid" })
  editedBy: string;
}
