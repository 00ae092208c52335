import { createUnionType, Field, Int, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";

import { ConflictingField } from "../drafts/conflicting-field.type.ts";
import { LadderDraft } from "./ladder-draft.type.ts";

@ObjectType({ description: "The edit is in." })
export class LadderEdited {
  @Field(() => LadderDraft, { description: "The draft as it is now." })
  ladderDraft!: LadderDraft;
}

@ObjectType({
  implements: Problem,
  description: "Somebody else has changed the same thing since. Nothing was written; both versions are here.",
})
export class EditConflict extends Problem {
  @Field(() => [ConflictingField], { description: "The fields of the thing, as both would have them." })
  fields!: ConflictingField[];

  @Field(() => LadderDraft, { description: "The draft as it is now; edit this version to go on." })
  ladderDraft!: LadderDraft;
}

@ObjectType({ implements: Problem, description: "The draft, or what the edit is about, is not there." })
export class LadderNotFound extends Problem {}

@ObjectType({ implements: Problem, description: "The ladder would outgrow its limits." })
export class LadderTooLarge extends Problem {}

@ObjectType({ implements: Problem, description: "The file could not be understood. Nothing was kept of it." })
export class ImportRefused extends Problem {
  @Field(() => Int, {
    nullable: true,
    description: "The line of the file where it went wrong, counted from 1.",
  })
  line!: number | null;
}

@ObjectType({ description: "The draft is gone." })
export class LadderDeleted {
  @Field(() => String, { description: "The id it had." })
  ladderDraftId!: string;
}

export const EditLadderResult = createUnionType({
  name: "EditLadderResult",
  description: "What became of an edit.",
  types: () => [LadderEdited, EditConflict, LadderNotFound, LadderTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});

export const ImportLadderResult = createUnionType({
  name: "ImportLadderResult",
  description: "What became of a file.",
  types: () => [LadderEdited, ImportRefused] as const,
  resolveType: (value) => value.constructor as never,
});

export const DeleteLadderResult = createUnionType({
  name: "DeleteLadderResult",
  description: "What became of a deletion.",
  types: () => [LadderDeleted, LadderNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
