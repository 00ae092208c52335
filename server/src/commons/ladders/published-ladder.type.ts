import type {
  ExpectationKind,
  Horizon,
  LadderStrategy,
  Rank,
  RoleFamily,
  Scope,
  TrackKind,
} from "@rungs/shared/vocabulary/ladder";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  horizonEnum,
  kindEnum,
  roleFamilyEnum,
  scopeEnum,
  strategyEnum,
  trackKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";
import { Years } from "#server/platform/graphql/years.type.ts";

import { Face } from "../face.type.ts";

@ObjectType({ description: "A row of a published ladder: a competency that every level is described in." })
export class PublishedDimension {
  @Field(() => Int, { description: "The row's place, counted from 1." })
  ordinal!: number;

  @Field(() => [LocalizedText], { description: "The dimension's name, once in each language." })
  name!: LocalizedText[];

  @Field(() => [LocalizedText], { nullable: true, description: "What the dimension is about." })
  description!: LocalizedText[] | null;
}

@ObjectType({ description: "The track a level is on." })
export class PublishedTrack {
  @Field(() => [LocalizedText], { description: "The track's name, once in each language." })
  name!: LocalizedText[];

  @Field(() => trackKindEnum, { description: "What the people on the track are." })
  kind!: TrackKind;
}

@ObjectType({ description: "One rung of a published ladder." })
export class PublishedLevel {
  @Field(() => Int, { description: "The level's place in its ladder, lowest first, counted from 1." })
  ordinal!: number;

  @Field(() => [[LocalizedText]], {
    description: "The titles used outside the company, the usual one first; at most 12.",
  })
  titles!: LocalizedText[][];

  @Field(() => Int, {
    description: "The rank on the neutral scale, 1 (entry) to 10 (chief open source officer).",
  })
  rank!: Rank;

  @Field(() => PublishedTrack, { nullable: true, description: "The track, where the ladder has several." })
  track!: PublishedTrack | null;

  @Field(() => Years, { nullable: true, description: "The experience asked for." })
  years!: Years | null;

  @Field(() => scopeEnum, { nullable: true, description: "The widest circle that feels the work." })
  scope!: Scope | null;

  @Field(() => [LocalizedText], { nullable: true, description: "The level in a sentence or two." })
  summary!: LocalizedText[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people new to open source are hired here; null where the office does not say.",
  })
  newToOpenSource!: boolean | null;
}

@ObjectType({ description: "One line of a published ladder." })
export class PublishedExpectation {
  @Field(() => Int, { nullable: true, description: "The level it is for; null for the whole role." })
  level!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The dimension it stands in; null for the row of its kind.",
  })
  dimension!: number | null;

  @Field(() => kindEnum, { description: "What the line says of the person." })
  kind!: ExpectationKind;

  @Field(() => horizonEnum, { nullable: true, description: "How far a responsibility looks ahead." })
  horizon!: Horizon | null;

  @Field(() => [LocalizedText], { description: "The line, once in each language." })
  text!: LocalizedText[];
}

@ObjectType({ description: "A cell that is empty on purpose: nothing is expected there." })
export class PublishedNotExpected {
  @Field(() => Int, { description: "The level's ordinal." })
  level!: number;

  @Field(() => Int, { description: "The dimension's ordinal." })
  dimension!: number;
}

@ObjectType({
  description: "A career ladder as peers read it: finished, immutable, and silent about whose it is.",
})
export class PublishedLadder {
  @Field(() => [LocalizedText], { description: "The ladder's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => strategyEnum, { description: "How it relates to the company's own ladders." })
  strategy!: LadderStrategy;

  @Field(() => [LocalizedText], { nullable: true, description: "Why the office chose that strategy." })
  strategyRationale!: LocalizedText[] | null;

  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;

  @Field(() => Boolean, { nullable: true, description: "Whether the role leads no people; null if unsaid." })
  individualContributor!: boolean | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office is for, in its own words." })
  mission!: LocalizedText[] | null;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4; nothing finer is kept." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => [[LocalizedText]], { description: "The paragraphs that introduce the role; at most 40." })
  overview!: LocalizedText[][];

  @Field(() => [[LocalizedText]], { description: "What holds for the role at every level; at most 40." })
  conditions!: LocalizedText[][];

  @Field(() => [PublishedDimension], { description: "The rows of the matrix; at most 40." })
  dimensions!: PublishedDimension[];

  @Field(() => [PublishedLevel], { description: "The rungs, lowest rank first; at most 40." })
  levels!: PublishedLevel[];

  @Field(() => [PublishedExpectation], { description: "Every line, in reading order; at most 2,000." })
  expectations!: PublishedExpectation[];

  @Field(() => [PublishedNotExpected], { description: "The cells that are empty on purpose." })
  notExpected!: PublishedNotExpected[];
}
