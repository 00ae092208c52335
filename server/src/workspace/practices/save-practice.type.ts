import * as inputs from "@rungs/shared/inputs/practice";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind } from "@rungs/shared/vocabulary/practice";
import { createUnionType, Field, InputType, Int, ObjectType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { DraftConflict, DraftNotFound, DraftTooLarge, SavedDraftInput } from "../drafts/save-draft.type.ts";
import { PracticeDraft } from "./practice-draft.type.ts";

@ValidatedBy(inputs.createPracticeInput)
@InputType({ description: "An account to start." })
export class CreatePracticeInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "The language it will be written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => practiceKindEnum, { description: "What it is about." })
  kind!: PracticeKind;
}

@ValidatedBy(inputs.savePracticeInput)
@InputType({ description: "A whole account; its texts are in one language, and those in others stay." })
export class SavePracticeInput extends SavedDraftInput {
  @Field(() => String, { description: "The title." })
  title!: string;

  @Field(() => practiceKindEnum, { description: "What it is about." })
  kind!: PracticeKind;

  @Field(() => maturityEnum, { nullable: true, description: "How far it has come." })
  maturity?: Maturity | null;

  @Field(() => Int, { nullable: true, description: "The year it began." })
  sinceYear?: number | null;

  @Field(() => [officeFunctionEnum], { description: "The functions that it serves, each once; at most 6." })
  functions!: OfficeFunction[];

  @Field(() => String, { nullable: true, description: "What was wrong or missing." })
  problem?: string | null;

  @Field(() => String, { nullable: true, description: "What it was like." })
  context?: string | null;

  @Field(() => String, { nullable: true, description: "What the office did." })
  done?: string | null;

  @Field(() => String, { nullable: true, description: "What came of it." })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: "What the office would do differently." })
  differently?: string | null;
}

@ObjectType({ description: "The account is written." })
export class PracticeSaved {
  @Field(() => PracticeDraft, { description: "The draft as it is now." })
  practiceDraft!: PracticeDraft;
}

export const SavePracticeResult = createUnionType({
  name: "SavePracticeResult",
  description: "What became of writing the account.",
  types: () => [PracticeSaved, DraftConflict, DraftNotFound, DraftTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});
