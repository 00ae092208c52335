import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { IdentityLook, LookAtIdentityInput, TakeDownInput, TakenOut } from "./takedown.type.ts";
import { findIdentityLooks, lookAtIdentity } from "./identity-looks.ts";
import { askTakedown, findTakenOut } from "./takedowns.ts";

type Context = RequestContext<Viewer>;

const MOST = 100;

/** Lets whoever looks after the network take something down without learning whose it is. */
@Resolver()
export class TakedownResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized("operate")
  @Query(() => [TakenOut], {
    description: `What was taken down or put in quarantine, the last first; at most ${MOST}.`,
  })
  async takenOut(@Ctx() { viewer }: Context): Promise<TakenOut[]> {
    const rows = await findTakenOut(this.workspace, viewer!.personId, MOST);
    return rows.map(({ publishedId, kind, reason, day, isGone }) => ({
      publishedId,
      kind,
      reason,
      day,
      isGone,
    }));
  }

  @Authorized("operate")
  @Mutation(() => Boolean, {
    description:
      "Takes something down within seconds, with the versions it replaced. False where peers cannot read it.",
  })
  takeDown(
    @Arg("input", () => TakeDownInput) input: TakeDownInput,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    return askTakedown(this.workspace, viewer!.personId, input);
  }

  @Authorized("operate")
  @Mutation(() => String, {
    nullable: true,
    description:
      "Tells the name of the office that published something, and writes for that office who asked and why. Null where nobody published it.",
  })
  lookAtIdentity(
    @Arg("input", () => LookAtIdentityInput) input: LookAtIdentityInput,
    @Ctx() { viewer }: Context,
  ): Promise<string | null> {
    return lookAtIdentity(this.workspace, viewer!.personId, input);
  }

  @Authorized()
  @Query(() => [IdentityLook], {
    description: `When an operator was told what is your organisation's, the last first; at most ${MOST}.`,
  })
  async identityLooks(@Ctx() { viewer }: Context): Promise<IdentityLook[]> {
    const looks = await findIdentityLooks(this.workspace, requireMember(viewer).organizationId, MOST);
    return looks.map(({ id, publishedId, operatorName, reason, lookedAt }) => ({
      id,
      publishedId,
      operatorName,
      reason,
      lookedAt: lookedAt.toISOString(),
    }));
  }
}
