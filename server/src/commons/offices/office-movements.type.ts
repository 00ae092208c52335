import type { Movement } from "@rungs/shared/placement-history";
import { MOVEMENTS } from "@rungs/shared/placement-history";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Field, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { officeFunctionEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { PublishedPlacement } from "./published-office.type.ts";

const movementEnum = registerEnum(MOVEMENTS, {
  name: "Movement",
  description: "What a function did between two moments, seen from the office.",
  values: {
    MOVED_IN: "The office has a greater part in it than before.",
    MOVED_OUT: "The office has a smaller part in it than before, and somebody else does it.",
    REARRANGED: "It moved, and the office's part stayed the same.",
    BEGUN: "Nobody did it before, or it was not told who.",
    ENDED: "Nobody does it any more.",
    UNCHANGED: "It is where it was.",
  },
});

@ObjectType({ description: "How one function moved." })
export class FunctionMovement {
  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => movementEnum, { description: "What it did." })
  movement!: Movement;

  @Field(() => PublishedPlacement, {
    nullable: true,
    description: "Where it was; null where nothing is told.",
  })
  before!: PublishedPlacement | null;

  @Field(() => PublishedPlacement, {
    nullable: true,
    description: "Where it is; null where nothing is told.",
  })
  after!: PublishedPlacement | null;
}

@ObjectType({ description: "How many functions moved in one way." })
export class MovementCount {
  @Field(() => movementEnum, { description: "The way." })
  movement!: Movement;

  @Field(() => Int, { description: "How many functions." })
  count!: number;
}

@ObjectType({ description: "What moved in an office from the end of one year to the end of another." })
export class OfficeMovements {
  @Field(() => Int, { description: "The earlier year." })
  from!: number;

  @Field(() => Int, { description: "The later year." })
  to!: number;

  @Field(() => [FunctionMovement], {
    description: "Every function that is told of in either year; at most 24.",
  })
  functions!: FunctionMovement[];

  @Field(() => [MovementCount], { description: "How many moved in each way." })
  counts!: MovementCount[];

  @Field(() => Int, {
    description: "Functions that were in the office or shared with it in the earlier year.",
  })
  scopeBefore!: number;

  @Field(() => Int, { description: "Functions that were in the office or shared with it in the later year." })
  scopeAfter!: number;

  @Field(() => [officeFunctionEnum], { description: "Functions in which the office has a greater part." })
  expanded!: OfficeFunction[];

  @Field(() => [officeFunctionEnum], { description: "Functions in which the office has a smaller part." })
  contracted!: OfficeFunction[];
}
