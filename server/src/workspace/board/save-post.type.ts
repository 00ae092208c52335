import * as inputs from "@rungs/shared/inputs/post";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type {
  BoardTopic,
  HourBlock,
  PostFormat,
  PostPurpose,
  PostReturn,
} from "@rungs/shared/vocabulary/post";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { RankRangeInput } from "#server/platform/graphql/rank-range-input.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  boardTopicEnum,
  officeFunctionEnum,
  postFormatEnum,
  postPurposeEnum,
  postReturnEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { DraftConflict, DraftNotFound, DraftTooLarge, SavedDraftInput } from "../drafts/save-draft.type.ts";
import { PostDraft } from "./post-draft.type.ts";

@ValidatedBy(inputs.createPostInput)
@InputType({ description: "A post to start." })
export class CreatePostInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "The language it will be written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => postPurposeEnum, { description: "What it is for." })
  purpose!: PostPurpose;
}

@ValidatedBy(inputs.savePostInput)
@InputType({ description: "A whole post; its texts are in one language, and those in others stay." })
export class SavePostInput extends SavedDraftInput {
  @Field(() => String, { description: "The title." })
  title!: string;

  @Field(() => postPurposeEnum, { description: "What it is for." })
  purpose!: PostPurpose;

  @Field(() => [boardTopicEnum], { description: "What it is about; at most 5." })
  topics!: BoardTopic[];

  @Field(() => RankRangeInput, { nullable: true, description: "The ranks it is meant for; null is any." })
  ranks?: RankRangeInput | null;

  @Field(() => [officeFunctionEnum], { description: "The functions of an office it is about; at most 5." })
  functions!: OfficeFunction[];

  @Field(() => postFormatEnum, { description: "How one would meet." })
  format!: PostFormat;

  @Field(() => [String], {
    description: "The languages in which its author can talk, as BCP 47 tags; at most 4.",
  })
  languages!: string[];

  @Field(() => [Int], {
    description:
      "When its author can talk: blocks of four hours of UTC, 0 to 5; at most 6, none where it is not told.",
  })
  hours!: HourBlock[];

  @Field(() => Int, {
    nullable: true,
    description: "Minutes by which the author's clock is before UTC. It never leaves.",
  })
  utcOffset?: number | null;

  @Field(() => Int, { description: "For how many at once there is room. Peers read a band." })
  capacity!: number;

  @Field(() => postReturnEnum, { description: "What its author would like to have in return." })
  inReturn!: PostReturn;

  @Field(() => Boolean, { description: "Whether the office is just setting up." })
  startingUp!: boolean;

  @Field(() => String, { nullable: true, description: "What peers should know about it." })
  about?: string | null;
}

@ValidatedBy(inputs.pausePostInput)
@InputType({ description: "A post of one's own, and whether it takes no requests for now." })
export class PausePostInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Boolean, { description: "Whether it is paused." })
  isPaused!: boolean;
}

@ObjectType({ description: "The post is written." })
export class PostSaved {
  @Field(() => PostDraft, { description: "The draft as it is now." })
  postDraft!: PostDraft;
}

export const SavePostResult = createUnionType({
  name: "SavePostResult",
  description: "What became of writing the post.",
  types: () => [PostSaved, DraftConflict, DraftNotFound, DraftTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});

export const PausePostResult = createUnionType({
  name: "PausePostResult",
  description: "What became of pausing or opening the post.",
  types: () => [PostSaved, DraftNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
