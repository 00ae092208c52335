import type { LadderStrategy, Rank } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  charterScopeEnum,
  departmentEnum,
  officeFunctionEnum,
  placementEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({ description: "The person above the office." })
export class DraftSponsor {
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

@ObjectType({ description: "A function that the office needs. It never leaves." })
export class DraftNeed {
  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => Int, { description: "How much it is needed: 1 some, 2 much, 3 most of all." })
  weight!: 1 | 2 | 3;
}

@ObjectType({ description: "Where a function lives or lived." })
export class DraftPlacement {
  @Field(() => ID, { description: "Stays with the placement when it is corrected." })
  id!: string;

  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => placementEnum, { description: "Where it lives." })
  placement!: Placement;

  @Field(() => departmentEnum, { nullable: true, description: "The department that shares or holds it." })
  department!: Department | null;

  @Field(() => String, {
    nullable: true,
    description: "The month it began, such as 2023-06. Peers read the year.",
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The month it moved or ended; null while it is still so. Peers read the year.",
  })
  to!: string | null;

  @Field(() => [LocalizedText], { nullable: true, description: "Why it is so." })
  reason!: LocalizedText[] | null;
}

@ObjectType({
  description: "An office's profile as its own organisation is writing it. Nobody else can see it.",
})
export class OfficeDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; name it when editing." })
  version!: number;

  @Field(() => [LocalizedText], { description: "The title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office is for." })
  charter!: LocalizedText[] | null;

  @Field(() => [charterScopeEnum], { description: "The fields that the charter covers." })
  charterScopes!: CharterScope[];

  @Field(() => strategyEnum, {
    name: "ladderStrategy",
    nullable: true,
    description: "How its ladders relate to the company's own.",
  })
  strategy!: LadderStrategy | null;

  @Field(() => [LocalizedText], { nullable: true, description: "Why." })
  strategyRationale!: LocalizedText[] | null;

  @Field(() => DraftSponsor, { description: "The person above the office." })
  sponsor!: DraftSponsor;

  @Field(() => [DraftNeed], { description: "What the office needs. It never leaves." })
  needs!: DraftNeed[];

  @Field(() => [DraftPlacement], { description: "Where its functions live and lived." })
  placements!: DraftPlacement[];

  @Field(() => Boolean, { description: "Whether the viewer may write it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}
