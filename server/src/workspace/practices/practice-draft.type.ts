import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind } from "@rungs/shared/vocabulary/practice";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({
  description: "The account of a practice as its own organisation is writing it. Nobody else can see it.",
})
export class PracticeDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; name it when editing." })
  version!: number;

  @Field(() => [LocalizedText], { description: "The title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => practiceKindEnum, { description: "What it is about." })
  kind!: PracticeKind;

  @Field(() => maturityEnum, { nullable: true, description: "How far it has come." })
  maturity!: Maturity | null;

  @Field(() => Int, { nullable: true, description: "The year it began. Peers read a block of years." })
  sinceYear!: number | null;

  @Field(() => [officeFunctionEnum], { description: "The functions of an office that it serves; at most 6." })
  functions!: OfficeFunction[];

  @Field(() => [LocalizedText], { nullable: true, description: "What was wrong or missing." })
  problem!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What it was like there." })
  context!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office did." })
  done!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What came of it." })
  outcome!: LocalizedText[] | null;

  @Field(() => [LocalizedText], { nullable: true, description: "What the office would do differently." })
  differently!: LocalizedText[] | null;

  @Field(() => String, { description: "When it was last changed, as an ISO 8601 time." })
  updatedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer may write it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}

@ObjectType({ description: "An account in a list, with its place." })
export class PracticeDraftEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PracticeDraft, { description: "The account." })
  node!: PracticeDraft;
}

@ObjectType({ description: "A page of the organisation's accounts, newest first." })
export class PracticeDraftConnection {
  @Field(() => [PracticeDraftEdge], { description: "The accounts of this page; at most `first`." })
  edges!: PracticeDraftEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
