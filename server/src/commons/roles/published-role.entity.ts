import type { LocalizedText } from "@rungs/shared/ladder";
import type { NextStepRecord } from "@rungs/shared/role";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OccupationCode } from "@rungs/shared/vocabulary/occupations";
import type { ExternalShare } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A snapshot of a role: the finished document, and beside it what lists and filters need of it. */
@Entity("published_role")
export class PublishedRoleEntity extends SnapshotEntity {
  @Column({ name: "external_titles", type: "jsonb" })
  externalTitles: LocalizedText[];

  @Column({ name: "role_family", type: "text" })
  roleFamily: RoleFamily;

  @Column({ name: "job_family", type: "text", nullable: true })
  jobFamily: JobFamily | null;

  @Column({ type: "text", array: true })
  occupations: OccupationCode[];

  @Column({ name: "lowest_rank", type: "smallint", nullable: true })
  lowestRank: Rank | null;

  @Column({ name: "highest_rank", type: "smallint", nullable: true })
  highestRank: Rank | null;

  @Column({ type: "text", array: true })
  duties: Skill[];

  @Column({ name: "external_share", type: "smallint", nullable: true })
  externalShare: ExternalShare | null;

  @Column({ name: "new_to_open_source", type: "boolean", nullable: true })
  newToOpenSource: boolean | null;

  @Column({ name: "next_steps", type: "jsonb" })
  nextSteps: NextStepRecord[];
}
