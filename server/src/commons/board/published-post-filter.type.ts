import { publishedPostFilter } from "@rungs/shared/inputs/published-post-filter";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { BoardTopic, PostFormat, PostPurpose } from "@rungs/shared/vocabulary/post";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  boardTopicEnum,
  officeFunctionEnum,
  postFormatEnum,
  postPurposeEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";

@ValidatedBy(publishedPostFilter)
@InputType({ description: "What a reader looks for on the board; every part that is given must hold." })
export class PublishedPostFilter extends FaceFilter {
  @Field(() => postPurposeEnum, { nullable: true, description: "What it is for." })
  purpose?: PostPurpose | null;

  @Field(() => boardTopicEnum, { nullable: true, description: "A topic it is about." })
  topic?: BoardTopic | null;

  @Field(() => postFormatEnum, { nullable: true, description: "How one would meet." })
  format?: PostFormat | null;

  @Field(() => String, { nullable: true, description: "A language in which its author can talk." })
  language?: string | null;

  @Field(() => Int, { nullable: true, description: "A rank it is meant for, 1 to 10." })
  rank?: Rank | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "A function it is about." })
  function?: OfficeFunction | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "If true, only posts of offices that are just setting up.",
  })
  startingUp?: boolean | null;
}
