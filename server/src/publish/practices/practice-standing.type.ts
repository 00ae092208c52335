import { doesTooInput } from "@rungs/shared/inputs/practice";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import { Field, ID, InputType, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { practiceKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

@ValidatedBy(doesTooInput)
@InputType({ description: "A practice of a peer, and whether one's own office does it too." })
export class DoesTooInput {
  @Field(() => ID, {
    description: "The practice, in any of its versions; what is gone is taken back by its line's id.",
  })
  publishedPracticeId!: string;

  @Field(() => Boolean, { description: "False takes it back." })
  doesToo!: boolean;
}

@ObjectType({
  description: "How the viewer's organisation stands to a practice of a peer. Nobody else can see it.",
})
export class PracticeStanding {
  @Field(() => Boolean, { description: "Whether it is the organisation's own account." })
  isOwn!: boolean;

  @Field(() => Boolean, {
    description: "Whether the organisation says that it does this too. Only a quarterly share counts it.",
  })
  doesToo!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may say so, and may write a comment." })
  viewerCanWrite!: boolean;
}

@ObjectType({
  description: "A practice of a peer of which the viewer's organisation says that it does this too.",
})
export class PracticeDoneToo {
  @Field(() => ID, { description: "The id of its first version; say with it that it is taken back." })
  lineId!: string;

  @Field(() => practiceKindEnum, { name: "practiceKind", description: "What it was about." })
  kind!: PracticeKind;

  @Field(() => ID, {
    nullable: true,
    description: "The version that stands now; null where its author took it back.",
  })
  publishedId!: string | null;

  @Field(() => [LocalizedText], {
    nullable: true,
    description: "Its title; null where its author took it back.",
  })
  title!: LocalizedText[] | null;
}
