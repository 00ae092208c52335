import { LIMITS } from "@rungs/shared/limits";
import type { UnseenBand } from "@rungs/shared/vocabulary/notice";
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { allowAtHome } from "#server/identity/policies.ts";
import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { Public } from "#server/platform/graphql/public.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { NoticeConnection, unseenBandEnum } from "./notice.type.ts";
import { findNotices, hasUnseenNotices, markNoticesSeen } from "./notices.ts";

type Context = RequestContext<Viewer>;

const noticeKey = z.object({ day: z.iso.date(), id: z.uuid() });

/** Answers people what they have been told, and nobody else. */
@Resolver()
export class NoticesResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => NoticeConnection, { description: "What you have been told." })
  async notices(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<NoticeConnection> {
    const page = { first, after: decodeCursor(noticeKey, after) };
    const rows = await findNotices(this.workspace, requireMember(viewer), page);
    return toConnection(rows, first, {
      key: ({ day, id }) => ({ day, id }),
      node: ({ id, kind, introductionId, day, isSeen }) => ({ id, kind, introductionId, day, isSeen }),
    });
  }

  @Public()
  @Query(() => unseenBandEnum, {
    nullable: true,
    description: "Whether you have been told something new; null for who belongs to no organisation.",
  })
  async unseenNotices(@Ctx() { viewer }: Context): Promise<UnseenBand | null> {
    if (!allowAtHome(viewer, "read")) return null;
    return (await hasUnseenNotices(this.workspace, requireMember(viewer))) ? "SOME" : "NONE";
  }

  @Authorized()
  @Mutation(() => Boolean, { description: "Notes which of your notices you have looked at." })
  async markNoticesSeen(
    @Arg("ids", () => [ID], { description: `The notices that were shown, at most ${LIMITS.pageSize}.` })
    ids: string[],
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    const known = ids.slice(0, LIMITS.pageSize).filter((id) => z.uuid().safeParse(id).success);
    await markNoticesSeen(this.workspace, requireMember(viewer), known);
    return true;
  }
}
