import { ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";

/** There is no such member in the viewer's organisation. */
@ObjectType({ implements: Problem, description: "There is no such member in your organisation." })
export class MemberNotFound extends Problem {
  override code = "identity.member-not-found";
  override message = "There is no such member.";
}

/** The change would leave an organisation without an owner. */
@ObjectType({ implements: Problem, description: "The change would leave the organisation without an owner." })
export class LastOwner extends Problem {
  override code = "identity.last-owner";
  override message = "An organisation keeps at least one owner.";
}

/** The invited address belongs to a colleague already. */
@ObjectType({ implements: Problem, description: "The address belongs to a member of your organisation." })
export class AlreadyMember extends Problem {
  override code = "identity.already-member";
  override message = "This person is a member of your organisation already.";
}

/** Too many invitations wait for an answer. */
@ObjectType({ implements: Problem, description: "Too many invitations wait for an answer." })
export class TooManyInvitations extends Problem {
  override code = "identity.too-many-invitations";
  override message = "Too many invitations wait for an answer. Revoke some of them first.";
}

/** It was tried too often. */
@ObjectType({ implements: Problem, description: "It was tried too often; wait and try again." })
export class TooManyAttempts extends Problem {
  override code = "identity.too-many-attempts";
  override message = "This was tried too often. Try again later.";
}

/** No invitation waits under this id or key. */
@ObjectType({ implements: Problem, description: "The invitation was answered, revoked or has expired." })
export class InvitationNotFound extends Problem {
  override code = "identity.invitation-not-found";
  override message = "This invitation was answered or revoked, or it has expired.";
}

/** The invited address has an account, and nobody is signed in. */
@ObjectType({ implements: Problem, description: "The invited address has an account: sign in, then accept." })
export class SignInFirst extends Problem {
  override code = "identity.sign-in-first";
  override message = "This address has an account. Sign in, then accept the invitation.";
}

/** The invitation went to another address than the viewer's. */
@ObjectType({ implements: Problem, description: "The invitation was sent to another address than yours." })
export class OtherAddress extends Problem {
  override code = "identity.other-address";
  override message = "This invitation was sent to another address. Sign out, then accept it.";
}

/** A new account needs a name and a password. */
@ObjectType({ implements: Problem, description: "A new account needs a name and a password." })
export class AccountIncomplete extends Problem {
  override code = "identity.account-incomplete";
  override message = "Choose a name and a password.";
}

/** The viewer belongs to an organisation already. */
@ObjectType({ implements: Problem, description: "You belong to an organisation already." })
export class AlreadyInOrganization extends Problem {
  override code = "identity.already-in-organization";
  override message = "You belong to an organisation already.";
}

/** The key in a mailed link is not ours or too old, or the password is not the one of that registration. */
@ObjectType({
  implements: Problem,
  description: "The link is not valid or has expired, or the password is not the one chosen at registration.",
})
export class NotConfirmed extends Problem {
  override code = "identity.not-confirmed";
  override message = "The password is not right, or the link is not valid any more.";
}
