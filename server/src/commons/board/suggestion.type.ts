import { postWishInput } from "@rungs/shared/inputs/post-wish";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type {
  BoardTopic,
  HourBlock,
  PostFormat,
  PostPurpose,
  SuggestionReason,
} from "@rungs/shared/vocabulary/post";
import { Field, InputType, Int, ObjectType } from "type-graphql";

import { RankRangeInput } from "#server/platform/graphql/rank-range-input.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  boardTopicEnum,
  officeFunctionEnum,
  postFormatEnum,
  postPurposeEnum,
  suggestionReasonEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { PublishedPostCard } from "./published-post-connection.type.ts";

@ValidatedBy(postWishInput)
@InputType({
  description:
    "A post that somebody wrote, to find what answers it. It is used for one answer, and kept nowhere.",
})
export class PostWishInput {
  @Field(() => postPurposeEnum, { description: "What it is for; what answers it is for the opposite." })
  purpose!: PostPurpose;

  @Field(() => [boardTopicEnum], { description: "What it is about; at most 5." })
  topics!: BoardTopic[];

  @Field(() => RankRangeInput, { nullable: true, description: "The ranks it is meant for; null is any." })
  ranks?: RankRangeInput | null;

  @Field(() => [officeFunctionEnum], { description: "The functions of an office it is about; at most 5." })
  functions!: OfficeFunction[];

  @Field(() => postFormatEnum, { description: "How one would meet." })
  format!: PostFormat;

  @Field(() => [String], { description: "The languages to talk in, as BCP 47 tags; at most 4." })
  languages!: string[];

  @Field(() => [Int], { description: "Blocks of four hours of UTC, 0 to 5; at most 6." })
  hours!: HourBlock[];

  @Field(() => Boolean, { description: "Whether the office is just setting up." })
  startingUp!: boolean;
}

@ObjectType({ description: "A post that may answer somebody's own." })
export class PostSuggestion {
  @Field(() => PublishedPostCard, { description: "The post." })
  post!: PublishedPostCard;

  @Field(() => [suggestionReasonEnum], { description: "Why, the weightiest reason first; at most 7." })
  reasons!: SuggestionReason[];
}
