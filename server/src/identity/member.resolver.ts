import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import type { Identity } from "./identity.ts";
import { ChangeMemberRoleInput, RemoveMemberInput } from "./member-inputs.type.ts";
import {
  changeMemberRoleResult,
  MemberConnection,
  MemberRemoved,
  MemberRoleChanged,
  type Member,
  removeMemberResult,
} from "./member.type.ts";
import { changeMemberRole, listMembers, type Member as MemberRecord, removeMember } from "./members.ts";
import { Organization } from "./organization.type.ts";
import { LastOwner, MemberNotFound } from "./problems.type.ts";
import { requireMember } from "./require-member.ts";
import type { Viewer } from "./viewer.ts";

/** Answers about the people of the viewer's organisation. */
@Resolver(() => Organization)
export class MemberResolver {
  constructor(private readonly identity: Identity) {}

  @FieldResolver(() => MemberConnection, { description: "The people of your organisation." })
  async members(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<MemberConnection> {
    const afterId = decodeCursor(z.uuid(), after);
    const { organizationId } = requireMember(viewer);
    const rows = await listMembers(this.identity, organizationId, { limit: first + 1, afterId });
    return toConnection(rows, first, { key: ({ id }) => id, node: toMember });
  }

  @Authorized("manage the members of")
  @Mutation(() => changeMemberRoleResult, { description: "Gives a member another role." })
  async changeMemberRole(
    @Arg("input", () => ChangeMemberRoleInput) input: ChangeMemberRoleInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<typeof changeMemberRoleResult> {
    const result = await changeMemberRole(this.identity, requireMember(viewer).organizationId, input);
    if (!result.ok) return toProblem(result.problem);
    return Object.assign(new MemberRoleChanged(), { member: toMember(result.member) });
  }

  @Authorized("manage the members of")
  @Mutation(() => removeMemberResult, { description: "Removes a member and signs them out everywhere." })
  async removeMember(
    @Arg("input", () => RemoveMemberInput) { memberId }: RemoveMemberInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<typeof removeMemberResult> {
    const result = await removeMember(this.identity, requireMember(viewer).organizationId, memberId);
    if (!result.ok) return toProblem(result.problem);
    return Object.assign(new MemberRemoved(), { memberId });
  }
}

function toMember({ id, name, email, role }: MemberRecord): Member {
  return { id, name, email, role };
}

function toProblem(problem: "not-found" | "last-owner"): MemberNotFound | LastOwner {
  switch (problem) {
    case "not-found":
      return new MemberNotFound();
    case "last-owner":
      return new LastOwner();
  }
}
