import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { ExternalShare } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { Field, Int, ObjectType } from "type-graphql";

import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import { jobFamilyEnum, roleFamilyEnum, skillEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";
import { SnapshotConnection } from "../snapshot-connection.type.ts";

@ObjectType({ description: "What lists show of a role." })
export class PublishedRoleCard extends SnapshotCard {
  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job that it is classed as." })
  jobFamily!: JobFamily | null;

  @Field(() => RankRange, { nullable: true, description: "The ranks that people in it have." })
  ranks!: RankRange | null;

  @Field(() => [skillEnum], { description: "What it owns, in the order of the vocabulary." })
  duties!: Skill[];

  @Field(() => Int, {
    nullable: true,
    description: "The percentage of its time that goes to people outside the company, in tens.",
  })
  externalShare!: ExternalShare | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people new to open source are hired for it.",
  })
  newToOpenSource!: boolean | null;
}

@ObjectType({ description: "A role in a list, with its place." })
export class PublishedRoleEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedRoleCard, { description: "The role." })
  node!: PublishedRoleCard;
}

@ObjectType({ description: "A page of roles. The order is random and the same for everybody." })
export class PublishedRoleConnection extends SnapshotConnection {
  @Field(() => [PublishedRoleEdge], { description: "The roles of this page; at most `first`." })
  edges!: PublishedRoleEdge[];
}
