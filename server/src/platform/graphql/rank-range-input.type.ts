import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { Field, InputType, Int } from "type-graphql";

@InputType({ description: "A part of the neutral scale." })
export class RankRangeInput {
  @Field(() => Int, { description: "The lowest, 1 to 10." })
  min!: Rank;

  @Field(() => Int, { description: "The highest, 1 to 10." })
  max!: Rank;
}
