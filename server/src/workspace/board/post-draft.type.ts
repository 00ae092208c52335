import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type {
  BoardTopic,
  HourBlock,
  PostFormat,
  PostPurpose,
  PostReturn,
} from "@rungs/shared/vocabulary/post";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import {
  boardTopicEnum,
  officeFunctionEnum,
  postFormatEnum,
  postPurposeEnum,
  postReturnEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({ description: "A post as its own organisation is writing it. Nobody else can see it." })
export class PostDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; name it when editing." })
  version!: number;

  @Field(() => [LocalizedText], { description: "The title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => postPurposeEnum, { description: "What it is for." })
  purpose!: PostPurpose;

  @Field(() => [boardTopicEnum], { description: "What it is about; at most 5." })
  topics!: BoardTopic[];

  @Field(() => RankRange, { nullable: true, description: "The ranks it is meant for; null is any." })
  ranks!: RankRange | null;

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
  utcOffset!: number | null;

  @Field(() => Int, { description: "For how many at once there is room. Peers read a band." })
  capacity!: number;

  @Field(() => postReturnEnum, { description: "What its author would like to have in return." })
  inReturn!: PostReturn;

  @Field(() => Boolean, { description: "Whether the office is just setting up." })
  startingUp!: boolean;

  @Field(() => [LocalizedText], { nullable: true, description: "What peers should know about it." })
  about!: LocalizedText[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it takes no requests for now. Null to everybody but the one person that it is of, who began it.",
  })
  isPaused!: boolean | null;

  @Field(() => String, { description: "When it was last changed, as an ISO 8601 time." })
  updatedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer may write it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}

@ObjectType({ description: "A post in a list, with its place." })
export class PostDraftEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PostDraft, { description: "The post." })
  node!: PostDraft;
}

@ObjectType({ description: "A page of the organisation's posts, newest first." })
export class PostDraftConnection {
  @Field(() => [PostDraftEdge], { description: "The posts of this page; at most `first`." })
  edges!: PostDraftEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
