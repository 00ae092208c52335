import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind, PracticeStart } from "@rungs/shared/vocabulary/practice";
import { Field, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
  practiceStartEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { Face } from "../face.type.ts";

@ObjectType({
  description:
    "The account of a practice as peers read it: finished, immutable, and silent about whose it is.",
})
export class PublishedPractice {
  @Field(() => [LocalizedText], { description: "The account's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4; nothing finer is kept." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => practiceKindEnum, { name: "practiceKind", description: "What it is about." })
  kind!: PracticeKind;

  @Field(() => maturityEnum, { nullable: true, description: "How far it has come, where that is told." })
  maturity!: Maturity | null;

  @Field(() => practiceStartEnum, {
    nullable: true,
    description: "The years in which it began, where that is told.",
  })
  began!: PracticeStart | null;

  @Field(() => [officeFunctionEnum], { description: "The functions of an office that it serves; at most 6." })
  functions!: OfficeFunction[];

  @Field(() => [LocalizedText], { description: "What was wrong or missing." })
  problem!: LocalizedText[];

  @Field(() => [LocalizedText], { nullable: true, description: "What it was like there." })
  context!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { description: "What the office did." })
  done!: LocalizedText[];

  @Field(() => [LocalizedText], { nullable: true, description: "What came of it." })
  outcome!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office would do differently." })
  differently!: LocalizedText[] | null;
}
