import { NOTICE_KINDS, type NoticeKind, UNSEEN_BANDS } from "@rungs/shared/vocabulary/notice";
import { Field, ID, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const noticeKindEnum = registerEnum(NOTICE_KINDS, {
  name: "NoticeKind",
  description: "What has happened.",
});

export const unseenBandEnum = registerEnum(UNSEEN_BANDS, {
  name: "UnseenBand",
  description: "Whether there is something new, and not how much.",
});

@ObjectType({ description: "What you are told has happened to something of yours." })
export class Notice {
  @Field(() => ID, { description: "Names the notice." })
  id!: string;

  @Field(() => noticeKindEnum, { description: "What has happened." })
  kind!: NoticeKind;

  @Field(() => ID, { nullable: true, description: "The introduction it happened to, if to one." })
  introductionId!: string | null;

  @Field(() => String, { description: "The day in UTC, such as 2026-11-22; the hour is told to nobody." })
  day!: string;

  @Field(() => Boolean, { description: "Whether you have looked at it." })
  isSeen!: boolean;
}

@ObjectType({ description: "A notice and its place in the list." })
class NoticeEdge {
  @Field(() => String, { description: "Stands for this place in the list." })
  cursor!: string;

  @Field(() => Notice, { description: "The notice." })
  node!: Notice;
}

@ObjectType({ description: "A page of your notices." })
export class NoticeConnection {
  @Field(() => [NoticeEdge], { description: "The notices, the newest day first; within a day in no order." })
  edges!: NoticeEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
