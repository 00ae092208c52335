import {
  changeMemberRoleInput,
  inviteMemberInput,
  removeMemberInput,
  revokeInvitationInput,
} from "@rungs/shared/inputs/identity";
import type { z } from "zod";

import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";

import { CHANGE_MEMBER_ROLE, INVITE_MEMBER, REMOVE_MEMBER, REVOKE_INVITATION } from "./people.operations.ts";

/** Reads the form of an act that has no field to mistype; throws a 400 Response for a form that is not ours. */
function requireValues<Schema extends z.ZodType>(form: FormData, schema: Schema): z.output<Schema> {
  const submission = parseForm(form, schema);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  return submission.value;
}

/** Invites somebody; the form comes back with its faults where it cannot be accepted. */
export async function invite(request: Request, form: FormData) {
  const submission = parseForm(form, inviteMemberInput);
  if (submission.status !== "success") return { outcome: null, result: submission.reply() };
  const { inviteMember } = await query(request, INVITE_MEMBER, { input: submission.value });
  return { outcome: inviteMember.__typename, result: submission.reply() };
}

/** Takes an invitation back. */
export async function revoke(request: Request, form: FormData) {
  const input = requireValues(form, revokeInvitationInput);
  return (await query(request, REVOKE_INVITATION, { input })).revokeInvitation.__typename;
}

/** Gives a member another role. */
export async function changeRole(request: Request, form: FormData) {
  const input = requireValues(form, changeMemberRoleInput);
  return (await query(request, CHANGE_MEMBER_ROLE, { input })).changeMemberRole.__typename;
}

/** Removes a member. */
export async function remove(request: Request, form: FormData) {
  const input = requireValues(form, removeMemberInput);
  return (await query(request, REMOVE_MEMBER, { input })).removeMember.__typename;
}
