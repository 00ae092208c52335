import type {
  LadderStrategy,
  Rank,
  RoleFamily,
  Scope,
  TrackKind,
  ExpectationKind,
  Horizon,
} from "@rungs/shared/vocabulary/ladder";
import { Field, ID, Int, ObjectType } from "type-graphql";

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

@ObjectType({ description: "A track of a draft, such as one for managers beside one for contributors." })
export class DraftTrack {
  @Field(() => ID, { description: "Stays with the track when it is renamed." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The track's name, once in each language." })
  name!: LocalizedText[];

  @Field(() => trackKindEnum, { description: "What the people on the track are." })
  kind!: TrackKind;
}

@ObjectType({ description: "A row of a draft." })
export class DraftDimension {
  @Field(() => ID, { description: "Stays with the dimension when it is moved or renamed." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The dimension's name, once in each language." })
  name!: LocalizedText[];

  @Field(() => [LocalizedText], { nullable: true, description: "What the dimension is about." })
  description!: LocalizedText[] | null;
}

@ObjectType({ description: "A rung of a draft, lowest first." })
export class DraftLevel {
  @Field(() => ID, { description: "Stays with the level when it is moved or renamed." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "The track it is on." })
  trackId!: string | null;

  @Field(() => String, { nullable: true, description: "The company's own code. It never leaves." })
  code!: string | null;

  @Field(() => String, { nullable: true, description: "The title inside the company. It never leaves." })
  internalTitle!: string | null;

  @Field(() => String, { nullable: true, description: "The company's own grade for pay. It never leaves." })
  grade!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How far pay steps up from the level below, in whole percent. It never leaves.",
  })
  payStep!: number | null;

  @Field(() => [[LocalizedText]], { description: "The titles that peers may see; at most 12." })
  externalTitles!: LocalizedText[][];

  @Field(() => Int, { nullable: true, description: "The rank on the neutral scale, 1 to 10." })
  rank!: Rank | null;

  @Field(() => Years, { nullable: true, description: "The experience asked for." })
  years!: Years | null;

  @Field(() => scopeEnum, { nullable: true, description: "The widest circle that feels the work." })
  scope!: Scope | null;

  @Field(() => [LocalizedText], { nullable: true, description: "The level in a sentence or two." })
  summary!: LocalizedText[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether people new to open source are hired here." })
  newToOpenSource!: boolean | null;
}

@ObjectType({ description: "One line of a draft." })
export class DraftExpectation {
  @Field(() => ID, { description: "Stays with the line when it is moved or rewritten." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "The level it is for; null for the whole role." })
  levelId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The dimension it stands in; null in the row of its kind.",
  })
  dimensionId!: string | null;

  @Field(() => kindEnum, { description: "What the line says of the person." })
  kind!: ExpectationKind;

  @Field(() => horizonEnum, { nullable: true, description: "How far a responsibility looks ahead." })
  horizon!: Horizon | null;

  @Field(() => [LocalizedText], { description: "The line, once in each language." })
  text!: LocalizedText[];
}

@ObjectType({ description: "A cell that is empty on purpose." })
export class DraftNotExpected {
  @Field(() => ID, { description: "The level." })
  levelId!: string;

  @Field(() => ID, { description: "The dimension." })
  dimensionId!: string;
}

@ObjectType({ description: "What holds for the role at every level." })
export class DraftCondition {
  @Field(() => ID, { description: "Stays with the condition when it is rewritten." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The condition, once in each language." })
  text!: LocalizedText[];
}

@ObjectType({ description: "Something that the reader of a file inferred or left out." })
export class ImportWarning {
  @Field(() => String, { description: "A stable code such as `heading-inferred`; translations go by it." })
  code!: string;

  @Field(() => Int, { nullable: true, description: "The line of the file, counted from 1." })
  line!: number | null;

  @Field(() => String, { description: "What was done, in plain English." })
  message!: string;
}

@ObjectType({ description: "How a draft came out of its file." })
export class ImportReport {
  @Field(() => String, { description: "The file's name. It never leaves." })
  fileName!: string;

  @Field(() => String, { description: "The shape that was recognised." })
  format!: string;

  @Field(() => [ImportWarning], { description: "What was inferred or left out, in the file's order." })
  warnings!: ImportWarning[];
}

@ObjectType({ description: "A ladder as its own organisation is writing it. Nobody else can see it." })
export class LadderDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; every edit says which version it saw." })
  version!: number;

  @Field(() => [LocalizedText], { description: "The ladder's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => strategyEnum, { description: "How it relates to the company's own ladders." })
  strategy!: LadderStrategy;

  @Field(() => [LocalizedText], { nullable: true, description: "Why the office chose that strategy." })
  strategyRationale!: LocalizedText[] | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The neutral name of the role." })
  roleFamily!: RoleFamily | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the role leads no people." })
  individualContributor!: boolean | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office is for." })
  mission!: LocalizedText[] | null;

  @Field(() => [[LocalizedText]], { description: "The paragraphs that introduce the role; at most 40." })
  overview!: LocalizedText[][];

  @Field(() => [DraftTrack], { description: "The tracks; at most 10." })
  tracks!: DraftTrack[];

  @Field(() => [DraftDimension], { description: "The rows of the matrix; at most 40." })
  dimensions!: DraftDimension[];

  @Field(() => [DraftLevel], { description: "The rungs; at most 40." })
  levels!: DraftLevel[];

  @Field(() => [DraftExpectation], { description: "Every line, in reading order; at most 2,000." })
  expectations!: DraftExpectation[];

  @Field(() => [DraftNotExpected], { description: "The cells that are empty on purpose." })
  notExpected!: DraftNotExpected[];

  @Field(() => [DraftCondition], { description: "What holds at every level; at most 40." })
  conditions!: DraftCondition[];

  @Field(() => String, { description: "When it was last changed, as an ISO 8601 time." })
  updatedAt!: string;

  @Field(() => ImportReport, {
    nullable: true,
    description: "How it came out of its file; null if written here.",
  })
  importReport!: ImportReport | null;

  @Field(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it through the door." })
  viewerCanPublish!: boolean;
}
