import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";

@ObjectType({
  description:
    "A job from which nothing leads on: a role that names no next step, or the last level of a ladder or of one of its tracks.",
})
export class DeadEnd {
  @Field(() => ID, { description: "The draft of the role or the ladder." })
  draftId!: string;

  @Field(() => ID, { nullable: true, description: "The level, where it is one of a ladder." })
  levelId!: string | null;

  @Field(() => [LocalizedText], { description: "What it is called." })
  title!: LocalizedText[];

  @Field(() => Int, { nullable: true, description: "Its rank, 1 to 10." })
  rank!: Rank | null;
}
