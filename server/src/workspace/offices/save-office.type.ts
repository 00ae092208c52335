import * as inputs from "@rungs/shared/inputs/office";
import type { LadderStrategy, Rank } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  charterScopeEnum,
  departmentEnum,
  officeFunctionEnum,
  placementEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { DraftConflict, DraftNotFound, DraftTooLarge, SavedDraftInput } from "../drafts/save-draft.type.ts";
import { OfficeDraft } from "./office-draft.type.ts";

@ValidatedBy(inputs.createOfficeInput)
@InputType({ description: "A profile to start." })
export class CreateOfficeInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "The language it will be written in, as a BCP 47 tag." })
  language!: string;
}

@InputType({ description: "The person above the office." })
export class SponsorInput {
  @Field(() => Int, { nullable: true, description: "The rank on the neutral scale, 1 to 10." })
  rank?: Rank | null;

  @Field(() => Int, { nullable: true, description: "Steps from the office to the chief executive, 1 to 6." })
  stepsToChief?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the office would advise others to report there.",
  })
  advocated?: boolean | null;
}

@InputType({ description: "A function that the office needs." })
export class NeedInput {
  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => Int, { description: "How much it is needed: 1 some, 2 much, 3 most of all." })
  weight!: 1 | 2 | 3;
}

@InputType({ description: "Where a function lives or lived." })
export class PlacementInput {
  @Field(() => ID, { nullable: true, description: "The placement; null for a new one." })
  id?: string | null;

  @Field(() => officeFunctionEnum, { description: "The function." })
  function!: OfficeFunction;

  @Field(() => placementEnum, { description: "Where it lives." })
  placement!: Placement;

  @Field(() => departmentEnum, { nullable: true, description: "The department that shares or holds it." })
  department?: Department | null;

  @Field(() => String, { nullable: true, description: "The month it began, such as 2023-06, or a year." })
  from?: string | null;

  @Field(() => String, { nullable: true, description: "The month it moved or ended, or a year." })
  to?: string | null;

  @Field(() => String, { nullable: true, description: "Why it is so." })
  reason?: string | null;
}

@ValidatedBy(inputs.saveOfficeInput)
@InputType({ description: "A whole profile; its texts are in one language, and those in others stay." })
export class SaveOfficeInput extends SavedDraftInput {
  @Field(() => String, { description: "The title." })
  title!: string;

  @Field(() => String, { nullable: true, description: "What the office is for." })
  charter?: string | null;

  @Field(() => [charterScopeEnum], { description: "The fields that the charter covers." })
  charterScopes!: CharterScope[];

  @Field(() => strategyEnum, { nullable: true, description: "How its ladders relate to the company's own." })
  strategy?: LadderStrategy | null;

  @Field(() => String, { nullable: true, description: "Why." })
  strategyRationale?: string | null;

  @Field(() => SponsorInput, { description: "The person above the office." })
  sponsor!: SponsorInput;

  @Field(() => [NeedInput], { description: "What the office needs, each function once." })
  needs!: NeedInput[];

  @Field(() => [PlacementInput], {
    description: "Where its functions live and lived; never two of one at once.",
  })
  placements!: PlacementInput[];
}

@ObjectType({ description: "The profile is written." })
export class OfficeSaved {
  @Field(() => OfficeDraft, { description: "The draft as it is now." })
  officeDraft!: OfficeDraft;
}

export const SaveOfficeResult = createUnionType({
  name: "SaveOfficeResult",
  description: "What became of writing the profile.",
  types: () => [OfficeSaved, DraftConflict, DraftNotFound, DraftTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});
