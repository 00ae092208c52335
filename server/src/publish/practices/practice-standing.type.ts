import { doesTooInput } from "@rungs/shared/inputs/practice";
import { Field, ID, InputType, ObjectType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

@ValidatedBy(doesTooInput)
@InputType({ description: "A practice of a peer, and whether one's own office does it too." })
export class DoesTooInput {
  @Field(() => ID, { description: "The practice, in any of its versions." })
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
