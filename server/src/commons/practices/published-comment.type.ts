import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";

@ObjectType({ description: "A question or an answer under a practice, as peers read it." })
export class PublishedComment {
  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4; nothing finer is kept." })
  quarter!: string;

  @Field(() => Boolean, { description: "Whether it is of whoever wrote the practice." })
  byAuthor!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "Everybody else's name in this thread, random: the same within it and never elsewhere.",
  })
  pseudonym!: string | null;

  @Field(() => [LocalizedText], { description: "The words." })
  text!: LocalizedText[];
}

@ObjectType({ description: "A comment, with its place." })
export class PracticeThreadEdge {
  @Field(() => String, { description: "The place in the thread; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedComment, { description: "The comment." })
  node!: PublishedComment;
}

@ObjectType({ description: "A page of the questions and answers under a practice, oldest first." })
export class PracticeThread {
  @Field(() => [PracticeThreadEdge], { description: "The comments of this page; at most `first`." })
  edges!: PracticeThreadEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
