import { needsInput } from "@rungs/shared/inputs/office";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  officeFunctionEnum,
  placementEnum,
  roleFamilyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { PublishedOfficeCard } from "./published-office-connection.type.ts";

@InputType({ description: "A function that an office needs." })
export class WantedFunctionInput {
  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => Int, { description: "How much it is needed: 1 some, 2 much, 3 most of all." })
  weight!: 1 | 2 | 3;
}

@ValidatedBy(needsInput)
@InputType({ description: "What an office needs. It is used for one answer, and kept nowhere." })
export class NeedsInput {
  @Field(() => [WantedFunctionInput], { description: "The functions, each once." })
  needs!: WantedFunctionInput[];
}

@ObjectType({ description: "One reason why something fits." })
export class NeedReason {
  @Field(() => officeFunctionEnum, { description: "The function that is needed." })
  function!: OfficeFunction;

  @Field(() => Int, { description: "How much it is needed, 1 to 3." })
  weight!: number;

  @Field(() => placementEnum, {
    nullable: true,
    description: "Where the other office does it; null of a ladder, whose role serves the function.",
  })
  placement!: Placement | null;
}

@ObjectType({ description: "An office that does some of what is needed." })
export class OfficeMatch {
  @Field(() => PublishedOfficeCard, { description: "The office." })
  office!: PublishedOfficeCard;

  @Field(() => Int, { description: "Hundredths of the best possible, 1 to 100." })
  fit!: number;

  @Field(() => [NeedReason], { description: "Why, the weightiest reason first." })
  reasons!: NeedReason[];
}

@ObjectType({ description: "A ladder whose role serves some of what is needed." })
export class LadderMatch {
  @Field(() => ID, { description: "The published ladder." })
  publishedLadderId!: string;

  @Field(() => [LocalizedText], { description: "Its title, once in each language." })
  title!: LocalizedText[];

  @Field(() => roleFamilyEnum, { description: "The role." })
  roleFamily!: RoleFamily;

  @Field(() => Int, { description: "Hundredths of the best possible, 1 to 100." })
  fit!: number;

  @Field(() => [NeedReason], { description: "Why, the weightiest reason first." })
  reasons!: NeedReason[];
}

@ObjectType({ description: "What peers share that answers the needs of an office." })
export class NeedsAnswer {
  @Field(() => [OfficeMatch], { description: "The offices that fit best; at most 12." })
  offices!: OfficeMatch[];

  @Field(() => [LadderMatch], { description: "Ladders of the roles that fit best; at most 12." })
  ladders!: LadderMatch[];
}
