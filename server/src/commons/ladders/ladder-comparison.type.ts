import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { Field, Int, ObjectType } from "type-graphql";

import { PublishedLadderCard } from "./published-ladder-card.type.ts";
import { PublishedLadder } from "./published-ladder.type.ts";

@ObjectType({ description: "One of the ladders that are compared." })
export class ComparedLadder {
  @Field(() => PublishedLadderCard, { description: "The ladder in short." })
  card!: PublishedLadderCard;

  @Field(() => PublishedLadder, { description: "The ladder in full." })
  document!: PublishedLadder;
}

@ObjectType({ description: "What one ladder has at one rank." })
export class ComparisonCell {
  @Field(() => Int, { description: "The ladder's place in the comparison, counted from 0." })
  ladder!: number;

  @Field(() => [Int], {
    description: "The ordinals of its levels of this rank; none means that it has no counterpart.",
  })
  levels!: number[];
}

@ObjectType({ description: "One rank of the neutral scale." })
export class ComparisonRow {
  @Field(() => Int, { description: "The rank, 1 to 10." })
  rank!: Rank;

  @Field(() => [ComparisonCell], { description: "One cell for each ladder, in their order." })
  cells!: ComparisonCell[];
}

@ObjectType({ description: "Two to four ladders, aligned on the neutral scale." })
export class LadderComparison {
  @Field(() => [ComparedLadder], { description: "The ladders, in the order they were asked for; at most 4." })
  ladders!: ComparedLadder[];

  @Field(() => [ComparisonRow], { description: "Every rank that one of them has, lowest first; at most 10." })
  rows!: ComparisonRow[];
}
