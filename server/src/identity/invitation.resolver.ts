import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { Public } from "#server/platform/graphql/public.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import type { Identity } from "./identity.ts";
import {
  AcceptInvitationInput,
  InviteMemberInput,
  RejectInvitationInput,
  RevokeInvitationInput,
} from "./invitation-inputs.type.ts";
import {
  acceptInvitationResult,
  InvitationAccepted,
  InvitationConnection,
  InvitationRejected,
  InvitationRevoked,
  type Invitation,
  inviteMemberResult,
  MemberInvited,
  ReceivedInvitation,
  rejectInvitationResult,
  revokeInvitationResult,
} from "./invitation.type.ts";
import {
  acceptInvitation,
  findInvitation,
  inviteMember,
  listInvitations,
  type PendingInvitation,
  rejectInvitation,
  revokeInvitation,
} from "./invitations.ts";
import { Organization } from "./organization.type.ts";
import { allowAtHome } from "./policies.ts";
import {
  AccountIncomplete,
  AlreadyInOrganization,
  AlreadyMember,
  InvitationNotFound,
  OtherAddress,
  SignInFirst,
  TooManyAttempts,
  TooManyInvitations,
} from "./problems.type.ts";
import { requireMember } from "./require-member.ts";
import type { Viewer } from "./viewer.ts";

/** Answers about invitations, to those who send them and to those who receive them. */
@Resolver(() => Organization)
export class InvitationResolver {
  constructor(private readonly identity: Identity) {}

  @FieldResolver(() => InvitationConnection, {
    description: "The invitations that wait for an answer; none for those who may not manage members.",
  })
  async invitations(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<InvitationConnection> {
    const afterId = decodeCursor(z.uuid(), after);
    const { organizationId } = requireMember(viewer);
    const rows = allowAtHome(viewer, "manage the members of")
      ? await listInvitations(this.identity, organizationId, { limit: first + 1, afterId })
      : [];
    return toConnection(rows, first, { key: ({ id }) => id, node: toInvitation });
  }

  @Public()
  @Query(() => ReceivedInvitation, {
    nullable: true,
    description: "The invitation that the key in a mailed link opens; null when it no longer waits.",
  })
  async invitation(
    @Arg("key", () => String, { description: "The key in the mailed link." }) key: string,
  ): Promise<ReceivedInvitation | null> {
    const found = await findInvitation(this.identity, key);
    if (found === null) return null;
    const { organizationName, email, role, hasAccount } = found;
    return { organizationName, email, role, hasAccount };
  }

  @Authorized("manage the members of")
  @Mutation(() => inviteMemberResult, { description: "Invites somebody by mail; again, to send it again." })
  async inviteMember(
    @Arg("input", () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<typeof inviteMemberResult> {
    const result = await inviteMember(this.identity, requireMember(viewer), input);
    if (result.ok) return Object.assign(new MemberInvited(), { invitation: toInvitation(result.invitation) });
    switch (result.problem) {
      case "already-member":
        return new AlreadyMember();
      case "too-many-invitations":
        return new TooManyInvitations();
      case "too-many-attempts":
        return new TooManyAttempts();
    }
  }

  @Authorized("manage the members of")
  @Mutation(() => revokeInvitationResult, { description: "Takes an invitation back." })
  async revokeInvitation(
    @Arg("input", () => RevokeInvitationInput) { invitationId }: RevokeInvitationInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<typeof revokeInvitationResult> {
    const { organizationId } = requireMember(viewer);
    const revoked = await revokeInvitation(this.identity, organizationId, invitationId);
    return revoked ? Object.assign(new InvitationRevoked(), { invitationId }) : new InvitationNotFound();
  }

  @Public()
  @Mutation(() => acceptInvitationResult, {
    description: "Accepts an invitation, with the account that is signed in or with a new one.",
  })
  async acceptInvitation(
    @Arg("input", () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<typeof acceptInvitationResult> {
    const result = await acceptInvitation(this.identity, viewer, input);
    if (result.ok) return Object.assign(new InvitationAccepted(), { accountCreated: result.createdAccount });
    switch (result.problem) {
      case "not-found":
        return new InvitationNotFound();
      case "sign-in-first":
        return new SignInFirst();
      case "other-address":
        return new OtherAddress();
      case "account-incomplete":
        return new AccountIncomplete();
      case "already-in-organization":
        return new AlreadyInOrganization();
    }
  }

  @Public()
  @Mutation(() => rejectInvitationResult, { description: "Declines an invitation." })
  async rejectInvitation(
    @Arg("input", () => RejectInvitationInput) { key }: RejectInvitationInput,
  ): Promise<typeof rejectInvitationResult> {
    const rejected = await rejectInvitation(this.identity, key);
    return rejected ? Object.assign(new InvitationRejected(), { rejected }) : new InvitationNotFound();
  }
}

function toInvitation({ id, email, role, expiresAt }: PendingInvitation): Invitation {
  return { id, email, role, expiresAt: expiresAt.toISOString() };
}
