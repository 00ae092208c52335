import {
  ANSWERS_WITHIN,
  type AnswersWithin,
  HELPED_BANDS,
  type HelpedBand,
} from "@rungs/shared/vocabulary/activity";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type {
  BoardTopic,
  CapacityBand,
  HourBlock,
  PostFormat,
  PostPurpose,
  PostReturn,
} from "@rungs/shared/vocabulary/post";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import {
  boardTopicEnum,
  capacityBandEnum,
  officeFunctionEnum,
  postFormatEnum,
  postPurposeEnum,
  postReturnEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";
import { SnapshotConnection } from "../snapshot-connection.type.ts";

const answersWithinEnum = registerEnum(ANSWERS_WITHIN, {
  name: "AnswersWithin",
  description: "How soon somebody answers.",
});

const helpedBandEnum = registerEnum(HELPED_BANDS, {
  name: "HelpedBand",
  description: "How many were helped.",
  values: { MOST: "More than half were.", SOME: "Somebody was, and not more than half were wholly." },
});

@ObjectType({ description: "What the board shows of a post." })
export class PublishedPostCard extends SnapshotCard {
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

  @Field(() => capacityBandEnum, { description: "For how many at once there is room." })
  capacity!: CapacityBand;

  @Field(() => postReturnEnum, { description: "What its author would like to have in return." })
  inReturn!: PostReturn;

  @Field(() => Boolean, { description: "Whether the office is just setting up." })
  startingUp!: boolean;

  @Field(() => answersWithinEnum, {
    nullable: true,
    description:
      "How soon its author answered those who asked in the quarter before, by the median; null where fewer than three offices asked. It is the same for a quarter.",
  })
  answersWithin!: AnswersWithin | null;

  @Field(() => helpedBandEnum, {
    nullable: true,
    description:
      "How many were helped, of those who talked about it and said so in the year before; null where fewer than five offices did. It is the same for a quarter, and another only after five more have said so.",
  })
  helped!: HelpedBand | null;

  @Field(() => [LocalizedText], { description: "How its text begins." })
  lead!: LocalizedText[];
}

@ObjectType({ description: "A post on the board, with its place." })
export class PublishedPostEdge {
  @Field(() => String, { description: "The place on the board; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedPostCard, { description: "The post." })
  node!: PublishedPostCard;
}

@ObjectType({ description: "A page of the board. The order is random and the same for everybody." })
export class PublishedPostConnection extends SnapshotConnection {
  @Field(() => [PublishedPostEdge], { description: "The posts of this page; at most `first`." })
  edges!: PublishedPostEdge[];
}
