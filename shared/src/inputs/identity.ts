import { z } from "zod";

import { LIMITS } from "../limits.ts";
import {
  INDUSTRIES,
  MEMBER_ROLES,
  REGIONS,
  REPORTING_LINES,
  SECRET_KINDS,
  SIZES,
} from "../vocabulary/organization.ts";

const id = z.uuid();
const name = z.string().trim().min(1).max(LIMITS.nameCharacters);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** What a mailed link carries. */
const key = z.string().trim().min(1).max(200);

/** A new password: long rather than complicated. */
export const newPassword = z.string().min(LIMITS.passwordCharactersMin).max(LIMITS.passwordCharactersMax);

/** Sign-in; the lengths of a new password do not matter here. */
export const signInInput = z.strictObject({
  email,
  password: z.string().min(1).max(LIMITS.passwordCharactersMax),
  rememberMe: z.boolean().default(false),
});

/** A new office and its first person, in one act. */
export const registerOrganizationInput = z.strictObject({
  organizationName: name,
  name,
  email,
  password: newPassword,
});

/** The password shows that who opens the mail is also who registered. */
export const confirmEmailInput = z.strictObject({
  key,
  password: z.string().min(1).max(LIMITS.passwordCharactersMax),
});

/** The private attributes; what is not known stays null. */
export const saveOrganizationProfileInput = z.strictObject({
  industry: z.enum(INDUSTRIES).nullish(),
  region: z.enum(REGIONS).nullish(),
  size: z.enum(SIZES).nullish(),
  officeFoundedYear: z
    .int()
    .min(1980)
    .refine((year) => year <= new Date().getUTCFullYear(), { error: "future" })
    .nullish(),
  teamSize: z.int().min(1).max(10_000).nullish(),
  reportingLine: z.enum(REPORTING_LINES).nullish(),
});

/** The whole list: what is not in it any more is forgotten. */
export const saveOrganizationSecretsInput = z.strictObject({
  secrets: z
    .array(
      z.strictObject({
        kind: z.enum(SECRET_KINDS),
        value: z.string().trim().min(2).max(LIMITS.nameCharacters),
      }),
    )
    .max(LIMITS.organizationSecrets),
});

export const inviteMemberInput = z.strictObject({ email, role: z.enum(MEMBER_ROLES) });

export const revokeInvitationInput = z.strictObject({ invitationId: id });

/** A person without an account gives a name and a password; a signed-in person gives neither. */
export const acceptInvitationInput = z.strictObject({
  key,
  name: name.nullish(),
  password: newPassword.nullish(),
});

export const rejectInvitationInput = z.strictObject({ key });

export const changeMemberRoleInput = z.strictObject({ memberId: id, role: z.enum(MEMBER_ROLES) });

export const removeMemberInput = z.strictObject({ memberId: id });

export type ConfirmEmailValues = z.output<typeof confirmEmailInput>;
export type RegisterOrganizationValues = z.output<typeof registerOrganizationInput>;
export type SaveOrganizationProfileValues = z.output<typeof saveOrganizationProfileInput>;
export type SaveOrganizationSecretsValues = z.output<typeof saveOrganizationSecretsInput>;
export type InviteMemberValues = z.output<typeof inviteMemberInput>;
export type AcceptInvitationValues = z.output<typeof acceptInvitationInput>;
export type ChangeMemberRoleValues = z.output<typeof changeMemberRoleInput>;
