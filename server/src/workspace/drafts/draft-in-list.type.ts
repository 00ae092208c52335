import type { DraftKind } from "@rungs/shared/draft";
import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({ description: "Something that the viewer's organisation is writing, as lists show it." })
export class DraftInList {
  @Field(() => ID, { description: "Its id; it never leaves the organisation." })
  id!: string;

  @Field(() => draftKindEnum, { description: "What it is." })
  kind!: DraftKind;

  @Field(() => [LocalizedText], { description: "Its title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "When it was last changed, as an ISO 8601 time." })
  updatedAt!: string;

  @Field(() => String, { nullable: true, description: "The file it was read from, where it was." })
  fileName!: string | null;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}

@ObjectType({ description: "A draft in a list, with its place." })
export class DraftEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => DraftInList, { description: "The draft." })
  node!: DraftInList;
}

@ObjectType({ description: "A page of the organisation's drafts of every kind, newest first." })
export class DraftConnection {
  @Field(() => [DraftEdge], { description: "The drafts of this page; at most `first`." })
  edges!: DraftEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
