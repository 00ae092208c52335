import type { ExpectationKind, Horizon } from "@rungs/shared/vocabulary/ladder";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { horizonEnum, kindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { PublishedLadderCard } from "./published-ladder-card.type.ts";
import { PublishedLevel } from "./published-ladder.type.ts";

const lineChangeKindEnum = registerEnum(["CHANGED", "ADDED", "REMOVED"], {
  name: "LineChangeKind",
  description: "What becomes of a line from one level to the other.",
});

@ObjectType({ description: "A stretch of a line." })
export class Segment {
  @Field(() => String, { description: "The words." })
  text!: string;

  @Field(() => Boolean, { description: "Whether the other level says this differently." })
  changed!: boolean;
}

@ObjectType({ description: "One line that differs between two levels." })
export class LineChange {
  @Field(() => lineChangeKindEnum, { description: "What becomes of the line." })
  kind!: "CHANGED" | "ADDED" | "REMOVED";

  @Field(() => [Segment], { nullable: true, description: "The line at the first level; null if added." })
  before!: Segment[] | null;

  @Field(() => [Segment], { nullable: true, description: "The line at the second level; null if removed." })
  after!: Segment[] | null;
}

@ObjectType({ description: "What differs in one row: in a dimension, or in a kind outside the dimensions." })
export class RowChanges {
  @Field(() => Int, { nullable: true, description: "The dimension's ordinal; null in the row of a kind." })
  dimension!: number | null;

  @Field(() => [LocalizedText], { nullable: true, description: "The dimension's name." })
  name!: LocalizedText[] | null;

  @Field(() => kindEnum, { nullable: true, description: "The kind; null in the row of a dimension." })
  kind!: ExpectationKind | null;

  @Field(() => horizonEnum, { nullable: true, description: "The horizon, in a row of responsibilities." })
  horizon!: Horizon | null;

  @Field(() => [LineChange], { description: "The lines that differ, in reading order." })
  changes!: LineChange[];

  @Field(() => Int, { description: "How many lines are the same." })
  unchanged!: number;
}

@ObjectType({ description: "Only what changes between two levels of one ladder." })
export class LevelChanges {
  @Field(() => PublishedLadderCard, { description: "The ladder." })
  ladder!: PublishedLadderCard;

  @Field(() => [PublishedLevel], { description: "Every level of the ladder, to choose from; at most 40." })
  levels!: PublishedLevel[];

  @Field(() => PublishedLevel, { description: "The level one comes from." })
  from!: PublishedLevel;

  @Field(() => PublishedLevel, { description: "The level one goes to." })
  to!: PublishedLevel;

  @Field(() => [RowChanges], { description: "Row by row, in reading order." })
  rows!: RowChanges[];

  @Field(() => Int, { description: "Lines that are said differently." })
  changed!: number;

  @Field(() => Int, { description: "Lines that only the second level has." })
  added!: number;

  @Field(() => Int, { description: "Lines that only the first level has." })
  removed!: number;

  @Field(() => Int, { description: "Lines that are the same." })
  unchanged!: number;
}
