import * as inputs from "@rungs/shared/inputs/draft";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { ConflictingField } from "./conflicting-field.type.ts";

@InputType({ description: "Which draft is written." })
export abstract class WrittenDraftInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Int, { description: "The version of it that the editor opened." })
  version!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The version whose differing parts the editor was shown, to write over those parts.",
  })
  seenVersion?: number | null;
}

@InputType({ description: "Which draft is written, and in which language." })
export abstract class SavedDraftInput extends WrittenDraftInput {
  @Field(() => String, { description: "The language of the texts, as a BCP 47 tag; those in others stay." })
  language!: string;
}

@ValidatedBy(inputs.restoreDraftInput)
@InputType({ description: "An earlier version of a draft, to bring back as the newest one." })
export class RestoreDraftInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Int, { description: "The version of it that the editor saw." })
  version!: number;

  @Field(() => Int, { description: "The version to bring back." })
  toVersion!: number;
}

@ValidatedBy(inputs.deleteDraftInput)
@InputType({ description: "A draft to delete with all its versions." })
export class DeleteDraftInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;
}

@ObjectType({
  implements: Problem,
  description: "Somebody else has changed the draft since. Nothing was written; both versions are here.",
})
export class DraftConflict extends Problem {
  @Field(() => [ConflictingField], {
    description: "The parts that both have changed, as each would have them.",
  })
  fields!: ConflictingField[];

  @Field(() => Int, {
    description: "The version as it is now: send it as the seen one to write over those parts.",
  })
  version!: number;
}

@ObjectType({ implements: Problem, description: "There is no such draft." })
export class DraftNotFound extends Problem {}

@ObjectType({ implements: Problem, description: "The draft would outgrow its limits." })
export class DraftTooLarge extends Problem {}

@ObjectType({ description: "The draft is deleted; what was published from it stays published." })
export class DraftDeleted {
  @Field(() => ID, { description: "The id that it had." })
  draftId!: string;
}

export const DeleteDraftResult = createUnionType({
  name: "DeleteDraftResult",
  description: "What became of deleting a draft.",
  types: () => [DraftDeleted, DraftNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
