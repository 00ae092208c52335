import type { ResultOf } from "#web/platform/graphql.ts";

import type { RECEIVED_INVITATION } from "./invitation.operations.ts";

/** What somebody who opens an invitation can do about it. */
export type InvitationStanding =
  /** It was answered, taken back, or is too old. */
  | "GONE"
  /** The address has no account: choose a name and a password. */
  | "NEW_PERSON"
  /** The address has an account, and nobody is signed in. */
  | "SIGN_IN_FIRST"
  /** Somebody else is signed in. */
  | "OTHER_ADDRESS"
  /** The invited person is signed in, and belongs to an organisation already. */
  | "ALREADY_IN_ORGANIZATION"
  | "READY";

/** Finds what the person who opened an invitation can do about it. */
export function invitationStanding({
  invitation,
  viewer,
}: ResultOf<typeof RECEIVED_INVITATION>): InvitationStanding {
  if (invitation === null) return "GONE";
  if (viewer === null) return invitation.hasAccount ? "SIGN_IN_FIRST" : "NEW_PERSON";
  if (viewer.email !== invitation.email) return "OTHER_ADDRESS";
  return viewer.organization ? "ALREADY_IN_ORGANIZATION" : "READY";
}
