import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import {
  FINDING_CATEGORIES,
  FINDING_DECISIONS,
  type FindingCategory,
  type FindingDecision,
} from "@rungs/shared/vocabulary/sharing";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { PASSAGE_SECTIONS, type PassageSection } from "#server/anonymity/kinds/passage-path.ts";
import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { officeFunctionEnum } from "#server/platform/graphql/vocabulary-enums.ts";

export const categoryEnum = registerEnum(FINDING_CATEGORIES, {
  name: "FindingCategory",
  description:
    "Why something was marked: one's own secrets refuse, patterns are replaced, names and unknown words ask.",
});
export const decisionEnum = registerEnum(FINDING_DECISIONS, {
  name: "FindingDecision",
  description: "What a person decided about something marked.",
});
const sectionEnum = registerEnum(PASSAGE_SECTIONS, {
  name: "PassageSection",
  description: "The part of a draft that a passage stands in.",
});

@ObjectType({ description: "A stretch of a passage before redaction." })
export class PassageSegment {
  @Field(() => String, { description: "The words." })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The finding they are part of; null where nothing was marked.",
  })
  findingKey!: string | null;
}

@ObjectType({ description: "Where a passage stands." })
export class PassagePlace {
  @Field(() => sectionEnum, { description: "The part of the draft." })
  section!: PassageSection;

  @Field(() => Int, { description: "Its place in a list, counted from 1." })
  ordinal!: number;

  @Field(() => [LocalizedText], { nullable: true, description: "The title of its level, where it has one." })
  level!: LocalizedText[] | null;

  @Field(() => [LocalizedText], {
    nullable: true,
    description: "The name of its dimension, where it has one.",
  })
  dimension!: LocalizedText[] | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "The function it is about, in a profile." })
  function?: OfficeFunction | null;

  @Field(() => String, { description: "The language of the passage, as a BCP 47 tag." })
  language!: string;
}

@ObjectType({ description: "One text of a draft, as it is and as peers would read it." })
export class ReviewedPassage {
  @Field(() => PassagePlace, { description: "Where it stands." })
  place!: PassagePlace;

  @Field(() => [PassageSegment], { description: "The text as it is, cut where something was marked." })
  before!: PassageSegment[];

  @Field(() => String, { description: "The text as peers would read it." })
  after!: string;

  @Field(() => Boolean, { description: "Whether the two differ." })
  changed!: boolean;
}

@ObjectType({ description: "A title or the name of a track that peers read in other words." })
export class ReplacedTitle {
  @Field(() => String, { description: "The language of both, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "What the author wrote: too few organizations use it." })
  from!: string;

  @Field(() => String, { description: "What peers read." })
  to!: string;
}

@ObjectType({ description: "Something marked, wherever it stands." })
export class Finding {
  @Field(() => ID, { description: "The same for the same words, so that one decision covers them all." })
  key!: string;

  @Field(() => String, { description: "The words as they stand." })
  surface!: string;

  @Field(() => categoryEnum, { description: "Why they were marked." })
  category!: FindingCategory;

  @Field(() => Int, { description: "How often they stand in the draft." })
  occurrences!: number;

  @Field(() => String, { description: "What would stand in their place." })
  suggestion!: string;

  @Field(() => Boolean, { description: "Whether a person may let them stay." })
  mayKeep!: boolean;

  @Field(() => decisionEnum, { nullable: true, description: "What was decided; null while nobody has." })
  decision!: FindingDecision | null;

  @Field(() => String, { nullable: true, description: "The words chosen instead of the suggestion." })
  replacement!: string | null;

  @Field(() => Boolean, { description: "Whether nothing is left to decide." })
  resolved!: boolean;
}
