import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { roleFamilyEnum, strategyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";

@ObjectType({ description: "What lists show of a published ladder." })
export class PublishedLadderCard extends SnapshotCard {
  @Field(() => ID, {
    description: "The id of its first version, the same for all of them; follow it by this.",
  })
  lineId!: string;

  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;

  @Field(() => strategyEnum, { description: "How it relates to the company's own ladders." })
  strategy!: LadderStrategy;

  @Field(() => Int, { description: "How many levels it has." })
  levelCount!: number;

  @Field(() => Int, { description: "How many dimensions it has." })
  dimensionCount!: number;

  @Field(() => [Int], { description: "The rank of each level on the neutral scale, lowest level first." })
  ranks!: Rank[];

  @Field(() => [[LocalizedText]], { description: "The usual title of each level, lowest first." })
  levelTitles!: LocalizedText[][];
}
