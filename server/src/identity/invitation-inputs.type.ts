import {
  acceptInvitationInput,
  inviteMemberInput,
  rejectInvitationInput,
  revokeInvitationInput,
} from "@rungs/shared/inputs/identity";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { Field, ID, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { memberRole } from "./identity-enums.ts";

/** Who is invited, and as what. */
@InputType({ description: "Who is invited, and as what." })
@ValidatedBy(inviteMemberInput)
export class InviteMemberInput {
  @Field(() => String, { description: "The address the invitation is mailed to." })
  email!: string;

  @Field(() => memberRole, { description: "What the person will be allowed to do." })
  role!: MemberRole;
}

/** Which invitation is taken back. */
@InputType({ description: "Which invitation is taken back." })
@ValidatedBy(revokeInvitationInput)
export class RevokeInvitationInput {
  @Field(() => ID, { description: "The invitation." })
  invitationId!: string;
}

/** Which invitation is accepted, and the account it is accepted with. */
@InputType({
  description: "Which invitation is accepted. Without an account, a name and a password make one.",
})
@ValidatedBy(acceptInvitationInput)
export class AcceptInvitationInput {
  @Field(() => String, { description: "The key in the mailed link." })
  key!: string;

  @Field(() => String, { nullable: true, description: "What you are called; for a new account only." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "At least 15 characters; for a new account only." })
  password?: string | null;
}

/** Which invitation is declined. */
@InputType({ description: "Which invitation is declined." })
@ValidatedBy(rejectInvitationInput)
export class RejectInvitationInput {
  @Field(() => String, { description: "The key in the mailed link." })
  key!: string;
}
