import * as inputs from "@rungs/shared/inputs/comment";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  DraftConflict,
  DraftNotFound,
  DraftTooLarge,
  WrittenDraftInput,
} from "#server/workspace/drafts/save-draft.type.ts";

@ObjectType({
  description: "A question or an answer as its own organisation is writing it. Nobody else can see it.",
})
export class CommentDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; name it when editing." })
  version!: number;

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => ID, { description: "The practice that it is about, in its first version." })
  publishedPracticeId!: string;

  @Field(() => Boolean, { description: "Whether it will be marked as of whoever wrote the practice." })
  byAuthor!: boolean;

  @Field(() => [LocalizedText], { nullable: true, description: "The words." })
  text!: LocalizedText[] | null;

  @Field(() => Boolean, { description: "Whether the viewer may write it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}

@ValidatedBy(inputs.startCommentInput)
@InputType({ description: "A question or an answer to begin." })
export class StartCommentInput {
  @Field(() => ID, { description: "The practice, in any of its versions." })
  publishedPracticeId!: string;

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The words." })
  text!: string;
}

@ValidatedBy(inputs.saveCommentInput)
@InputType({ description: "The words of a comment, written anew." })
export class SaveCommentInput extends WrittenDraftInput {
  @Field(() => String, { description: "The words." })
  text!: string;
}

@ObjectType({ description: "The comment is written. It is not shared before it is confirmed." })
export class CommentSaved {
  @Field(() => CommentDraft, { description: "The draft as it is now." })
  commentDraft!: CommentDraft;
}

export const SaveCommentResult = createUnionType({
  name: "SaveCommentResult",
  description: "What became of writing the comment.",
  types: () => [CommentSaved, DraftConflict, DraftNotFound, DraftTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});
