import { LIMITS } from "@rungs/shared/limits";
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { requireAuthor } from "../require-author.ts";
import { FollowConnection, FollowInput } from "./follow.type.ts";
import { findFollows, follow, isFollowing, unfollow } from "./follows.ts";

type Context = RequestContext<Viewer>;

const followKey = z.object({ at: z.iso.datetime(), lineId: z.uuid() });

/** Answers people what they follow, and nobody else: not the office, not the commons, not as a number. */
@Resolver()
export class FollowsResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => FollowConnection, { description: "The ladders and practices that you follow." })
  async follows(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<FollowConnection> {
    const page = { after: decodeCursor(followKey, after), limit: first + 1 };
    const found = await findFollows(this.workspace, requireAuthor(viewer, "read"), page);
    return toConnection(found, first, {
      key: ({ at, lineId }) => ({ at, lineId }),
      node: ({ lineId, kind, seenId }) => ({ lineId, kind, seenId }),
    });
  }

  @Authorized()
  @Query(() => Boolean, { description: "Whether you follow it." })
  async isFollowing(
    @Arg("lineId", () => ID, { description: "The id of its first version." }) lineId: string,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    const person = requireAuthor(viewer, "read");
    return z.uuid().safeParse(lineId).success && isFollowing(this.workspace, person, lineId);
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: `Follows something, or notes which version of it you have looked at; false where you follow ${LIMITS.follows} already.`,
  })
  async follow(
    @Arg("input", () => FollowInput) input: FollowInput,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    return follow(this.workspace, requireAuthor(viewer, "read"), input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: "Follows something no longer; true, whether you did or not." })
  async unfollow(
    @Arg("lineId", () => ID, { description: "The id of its first version." }) lineId: string,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    const person = requireAuthor(viewer, "read");
    if (z.uuid().safeParse(lineId).success) await unfollow(this.workspace, person, lineId);
    return true;
  }
}
