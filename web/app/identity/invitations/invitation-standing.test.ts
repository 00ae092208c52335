import { expect, test } from "vitest";

import { invitationStanding } from "./invitation-standing.ts";

const invitation = {
  organizationName: "Quiet Harbour Foods",
  email: "mei@harbour.example",
  role: "EDITOR",
  hasAccount: false,
} as const;
const viewer = { email: "mei@harbour.example", organization: null };

test("a stranger to the network chooses a name and a password", () => {
  expect(invitationStanding({ invitation, viewer: null })).toBe("NEW_PERSON");
});

test("who has an account signs in first", () => {
  expect(invitationStanding({ invitation: { ...invitation, hasAccount: true }, viewer: null })).toBe(
    "SIGN_IN_FIRST",
  );
});

test("an invitation is not for whoever happens to be signed in", () => {
  expect(invitationStanding({ invitation, viewer: { ...viewer, email: "tom@other.example" } })).toBe(
    "OTHER_ADDRESS",
  );
});

test("a person belongs to one organization", () => {
  const member = { ...viewer, organization: { name: "Another Office" } };
  expect(invitationStanding({ invitation, viewer: member })).toBe("ALREADY_IN_ORGANIZATION");
  expect(invitationStanding({ invitation, viewer })).toBe("READY");
});

test("an answered invitation is gone for everybody", () => {
  expect(invitationStanding({ invitation: null, viewer })).toBe("GONE");
});
