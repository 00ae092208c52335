import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { createUnionType, Field, ID, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";

import { memberRole } from "./identity-enums.ts";
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

/** An invitation, as the organisation that sent it sees it. */
@ObjectType({ description: "An invitation of your organisation that waits for an answer." })
export class Invitation {
  @Field(() => ID, { description: "Names this invitation; the mailed link carries another key." })
  id!: string;

  @Field(() => String, { description: "The address it was sent to." })
  email!: string;

  @Field(() => memberRole, { description: "What the person will be allowed to do." })
  role!: MemberRole;

  @Field(() => String, { description: "Until when it can be accepted, as an ISO 8601 time." })
  expiresAt!: string;
}

/** One invitation in a list. */
@ObjectType({ description: "One invitation in a list." })
export class InvitationEdge {
  @Field(() => String, { description: "Stands for this place in the list." })
  cursor!: string;

  @Field(() => Invitation, { description: "The invitation." })
  node!: Invitation;
}

/** A page of invitations. */
@ObjectType({ description: "A page of invitations." })
export class InvitationConnection {
  @Field(() => [InvitationEdge], { description: "The invitations on this page." })
  edges!: InvitationEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo!: PageInfo;
}

/** An invitation, as the person it was sent to sees it. */
@ObjectType({ description: "An invitation, as the person it was sent to sees it." })
export class ReceivedInvitation {
  @Field(() => String, { description: "The organisation that invites." })
  organizationName!: string;

  @Field(() => String, { description: "The address it was sent to." })
  email!: string;

  @Field(() => memberRole, { description: "What you will be allowed to do." })
  role!: MemberRole;

  @Field(() => Boolean, {
    description: "Whether the address has an account: then sign in, otherwise choose a name and a password.",
  })
  hasAccount!: boolean;
}

/** An invitation was sent. */
@ObjectType({ description: "The invitation is on its way." })
export class MemberInvited {
  @Field(() => Invitation, { description: "The invitation." })
  invitation!: Invitation;
}

/** An invitation was taken back. */
@ObjectType({ description: "The invitation can no longer be accepted." })
export class InvitationRevoked {
  @Field(() => ID, { description: "The invitation that was taken back." })
  invitationId!: string;
}

/** An invitation was accepted. */
@ObjectType({ description: "You are a member of the organisation." })
export class InvitationAccepted {
  @Field(() => Boolean, { description: "Whether an account was made for it; sign in with it now." })
  accountCreated!: boolean;
}

/** An invitation was declined. */
@ObjectType({ description: "The invitation was declined." })
export class InvitationRejected {
  @Field(() => Boolean, { description: "Always true." })
  rejected!: boolean;
}

/** What comes of inviting somebody. */
export const inviteMemberResult = createUnionType({
  name: "InviteMemberResult",
  description: "What came of inviting somebody.",
  types: () => [MemberInvited, AlreadyMember, TooManyInvitations, TooManyAttempts] as const,
});

/** What comes of taking an invitation back. */
export const revokeInvitationResult = createUnionType({
  name: "RevokeInvitationResult",
  description: "What came of taking an invitation back.",
  types: () => [InvitationRevoked, InvitationNotFound] as const,
});

/** What comes of accepting an invitation. */
export const acceptInvitationResult = createUnionType({
  name: "AcceptInvitationResult",
  description: "What came of accepting an invitation.",
  types: () =>
    [
      InvitationAccepted,
      InvitationNotFound,
      SignInFirst,
      OtherAddress,
      AccountIncomplete,
      AlreadyInOrganization,
    ] as const,
});

/** What comes of declining an invitation. */
export const rejectInvitationResult = createUnionType({
  name: "RejectInvitationResult",
  description: "What came of declining an invitation.",
  types: () => [InvitationRejected, InvitationNotFound] as const,
});
