import type { LadderStrategy, Rank } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  charterScopeEnum,
  departmentEnum,
  officeFunctionEnum,
  placementEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { Face } from "../face.type.ts";

@ObjectType({ description: "The person above an office, as far as the office tells." })
export class PublishedSponsor {
  @Field(() => Int, { nullable: true, description: "The rank on the neutral scale, 1 to 10." })
  rank!: Rank | null;

  @Field(() => Int, { nullable: true, description: "Steps from the office to the chief executive, 1 to 6." })
  stepsToChief!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the office would advise others to report there.",
  })
  advocated!: boolean | null;
}

@ObjectType({ description: "Where a function lives or lived." })
export class PublishedPlacement {
  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => placementEnum, { description: "Where it lives." })
  placement!: Placement;

  @Field(() => departmentEnum, { nullable: true, description: "The department that shares or holds it." })
  department!: Department | null;

  @Field(() => Int, { nullable: true, description: "The year it began; null where that is not told." })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: "The year it moved or ended; null while it is still so." })
  to!: number | null;

  @Field(() => [LocalizedText], { nullable: true, description: "Why it is so, in the office's words." })
  reason!: LocalizedText[] | null;
}

@ObjectType({
  description: "An office as peers read it: finished, immutable, and silent about whose it is.",
})
export class PublishedOffice {
  @Field(() => [LocalizedText], { description: "The profile's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4; nothing finer is kept." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office, where it reports included." })
  face!: Face;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office is for, in its own words." })
  charter!: LocalizedText[] | null;

  @Field(() => [charterScopeEnum], { description: "The fields that its charter covers." })
  charterScopes!: CharterScope[];

  @Field(() => strategyEnum, {
    name: "ladderStrategy",
    nullable: true,
    description: "How its ladders relate to the company's own.",
  })
  strategy!: LadderStrategy | null;

  @Field(() => [LocalizedText], { nullable: true, description: "Why the office chose that strategy." })
  strategyRationale!: LocalizedText[] | null;

  @Field(() => PublishedSponsor, { description: "The person above the office." })
  sponsor!: PublishedSponsor;

  @Field(() => [PublishedPlacement], {
    description: "Where its functions live and lived, by function, the earliest placement of each first.",
  })
  placements!: PublishedPlacement[];
}
