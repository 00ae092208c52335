import * as inputs from "@rungs/shared/inputs/practice";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind } from "@rungs/shared/vocabulary/practice";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { ConflictingField } from "../drafts/conflicting-field.type.ts";
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
export class SavePracticeInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Int, { description: "The version of it that the editor saw." })
  version!: number;

  @Field(() => String, { description: "The language of the texts, as a BCP 47 tag." })
  language!: string;

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

@ValidatedBy(inputs.deletePracticeInput)
@InputType({ description: "An account to delete." })
export class DeletePracticeInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;
}

@ObjectType({ description: "The account is written." })
export class PracticeSaved {
  @Field(() => PracticeDraft, { description: "The draft as it is now." })
  practiceDraft!: PracticeDraft;
}

@ObjectType({
  implements: Problem,
  description: "Somebody else has changed the account since. Nothing was written; both versions are here.",
})
export class PracticeConflict extends Problem {
  @Field(() => [ConflictingField], { description: "The parts that differ, as both would have them." })
  fields!: ConflictingField[];

  @Field(() => PracticeDraft, { description: "The draft as it is now; edit this version to go on." })
  practiceDraft!: PracticeDraft;
}

@ObjectType({ implements: Problem, description: "There is no such account." })
export class PracticeNotFound extends Problem {}

@ObjectType({ implements: Problem, description: "The account would outgrow its limits." })
export class PracticeTooLarge extends Problem {}

export const SavePracticeResult = createUnionType({
  name: "SavePracticeResult",
  description: "What became of writing the account.",
  types: () => [PracticeSaved, PracticeConflict, PracticeNotFound, PracticeTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});

@ObjectType({ description: "The draft is deleted; what was published from it stays published." })
export class PracticeDeleted {
  @Field(() => ID, { description: "The draft that was deleted." })
  draftId!: string;
}

export const DeletePracticeResult = createUnionType({
  name: "DeletePracticeResult",
  description: "What became of deleting the account.",
  types: () => [PracticeDeleted, PracticeNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
