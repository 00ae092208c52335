import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { z } from "zod";

import type { Identity } from "#server/identity/identity.ts";
import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { Public } from "#server/platform/graphql/public.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { getsDigests, setDigests, stopDigestsByKey } from "./digest-setting.ts";

type Context = RequestContext<Viewer>;

/** Lets people say whether they get mail. */
@Resolver()
export class DigestsResolver {
  constructor(private readonly identity: Pick<Identity, "pool">) {}

  @Authorized()
  @Query(() => Boolean, { description: "Whether you get a mail once a day when there is something new." })
  getsDigests(@Ctx() { viewer }: Context): Promise<boolean> {
    return getsDigests(this.identity.pool, requireMember(viewer).personId);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: "Says whether you get such a mail, and gives it back." })
  async setDigests(
    @Arg("on", () => Boolean, { description: "Whether you get one." }) on: boolean,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    await setDigests(this.identity.pool, requireMember(viewer).personId, on);
    return on;
  }

  @Public()
  @Mutation(() => Boolean, {
    description: "Stops these mails for whoever has the key from one; answers the same for every key.",
  })
  async stopDigests(
    @Arg("key", () => ID, { description: "The key in the link of the mail." }) key: string,
  ): Promise<boolean> {
    if (z.uuid().safeParse(key).success) await stopDigestsByKey(this.identity.pool, key);
    return true;
  }
}
