import {
  addPositionInput,
  nameSuccessorInput,
  removePositionInput,
  removeSuccessorInput,
} from "@rungs/shared/inputs/succession";
import type { DraftKind } from "@rungs/shared/draft";
import { READINESS, type Readiness } from "@rungs/shared/vocabulary/succession";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

const readinessEnum = registerEnum(READINESS, {
  name: "Readiness",
  description: "When somebody could take a position over.",
});

@ObjectType({ description: "Somebody who could take a position over." })
export class Successor {
  @Field(() => ID, { description: "Names the entry." })
  id!: string;

  @Field(() => String, { description: "Who." })
  name!: string;

  @Field(() => readinessEnum, { description: "When." })
  readiness!: Readiness;
}

@ObjectType({ description: "A position, and who could follow there." })
export class SuccessionPosition {
  @Field(() => ID, { description: "Names the position." })
  id!: string;

  @Field(() => ID, { description: "The draft that describes it." })
  draftId!: string;

  @Field(() => draftKindEnum, { description: "What it describes: a ladder, or one role." })
  kind!: DraftKind;

  @Field(() => [LocalizedText], { description: "The draft's title." })
  title!: LocalizedText[];

  @Field(() => ID, { nullable: true, description: "The level; null where the whole draft is meant." })
  levelId!: string | null;

  @Field(() => [LocalizedText], { nullable: true, description: "The level's first title." })
  levelTitle!: LocalizedText[] | null;

  @Field(() => String, { nullable: true, description: "What the level is called inside the organisation." })
  internalTitle!: string | null;

  @Field(() => Boolean, { description: "Whether the level is no longer in the ladder." })
  isGone!: boolean;

  @Field(() => [Successor], { description: "Who could follow, by name; at most 20." })
  successors!: Successor[];

  @Field(() => Int, { description: "How many are ready now." })
  readyNow!: number;

  @Field(() => Int, { description: "How many are ready in one to two years." })
  readyLater!: number;
}

@ObjectType({ description: "A level that can be a position." })
export class PositionLevel {
  @Field(() => ID, { description: "Names the level." })
  id!: string;

  @Field(() => [LocalizedText], { nullable: true, description: "Its first title." })
  title!: LocalizedText[] | null;

  @Field(() => String, { nullable: true, description: "What it is called inside the organisation." })
  internalTitle!: string | null;
}

@ObjectType({ description: "A ladder or a role of yours, which can be a position." })
export class PositionChoice {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => [LocalizedText], { description: "Its title." })
  title!: LocalizedText[];

  @Field(() => [PositionLevel], { description: "Its levels, lowest first; none of a role." })
  levels!: PositionLevel[];
}

@ObjectType({ description: "It is kept." })
export class SuccessionSaved {
  @Field(() => [SuccessionPosition], { description: "Every position as it is now; at most 100." })
  positions!: SuccessionPosition[];
}

@ObjectType({
  implements: Problem,
  description: "It was not kept: there is no such thing, or there are too many.",
})
export class SuccessionRefused extends Problem {}

export const SuccessionResultUnion = createUnionType({
  name: "SuccessionResult",
  description: "What became of a change.",
  types: () => [SuccessionSaved, SuccessionRefused] as const,
  resolveType: (value) => value.constructor as never,
});

@ValidatedBy(addPositionInput)
@InputType({ description: "A position that somebody could follow in." })
export class AddPositionInput {
  @Field(() => ID, { description: "The draft that describes it." })
  draftId!: string;

  @Field(() => ID, { nullable: true, description: "The level; null for the whole draft." })
  levelId?: string | null;
}

@ValidatedBy(removePositionInput)
@InputType({ description: "A position to take out." })
export class RemovePositionInput {
  @Field(() => ID, { description: "The position." })
  positionId!: string;
}

@ValidatedBy(nameSuccessorInput)
@InputType({ description: "Somebody who could take a position over." })
export class NameSuccessorInput {
  @Field(() => ID, { description: "The position." })
  positionId!: string;

  @Field(() => String, { description: "Who." })
  name!: string;

  @Field(() => readinessEnum, { description: "When." })
  readiness!: Readiness;
}

@ValidatedBy(removeSuccessorInput)
@InputType({ description: "Somebody to take out of a position." })
export class RemoveSuccessorInput {
  @Field(() => ID, { description: "The entry." })
  successorId!: string;
}
