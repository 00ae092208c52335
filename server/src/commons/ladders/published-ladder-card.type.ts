import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { roleFamilyEnum, strategyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { Face } from "../face.type.ts";

@ObjectType({ description: "What lists show of a published ladder." })
export class PublishedLadderCard {
  @Field(() => ID, { description: "Random; it says nothing of when or by whom the ladder was published." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The ladder's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;

  @Field(() => strategyEnum, { description: "How it relates to the company's own ladders." })
  strategy!: LadderStrategy;

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => Int, { description: "How many levels it has." })
  levelCount!: number;

  @Field(() => Int, { description: "How many dimensions it has." })
  dimensionCount!: number;

  @Field(() => [Int], { description: "The rank of each level on the neutral scale, lowest level first." })
  ranks!: Rank[];

  @Field(() => [[LocalizedText]], { description: "The usual title of each level, lowest first." })
  levelTitles!: LocalizedText[][];

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => ID, {
    nullable: true,
    description: "The newer version of the same ladder, where there is one; this one stays readable.",
  })
  replacedBy!: string | null;
}
