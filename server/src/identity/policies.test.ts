import { expect, test } from "vitest";

import { allow, mayAccess, type Act } from "./policies.ts";

const ours = { organizationId: "ours" };
const member = (role: "OWNER" | "EDITOR" | "MEMBER") => ({ organizationId: "ours", role });

/** Who may do what at home: the whole law, as a table. */
const LAW: Record<Act, [owner: boolean, editor: boolean, member: boolean]> = {
  read: [true, true, true],
  write: [true, true, false],
  publish: [true, true, false],
  retract: [true, true, false],
  "edit the profile of": [true, true, false],
  "manage the members of": [true, false, false],
};

test.each(Object.entries(LAW) as [Act, boolean[]][])("who may %s", (act, expected) => {
  const actual = (["OWNER", "EDITOR", "MEMBER"] as const).map((role) => allow(member(role), act, ours));
  expect(actual).toEqual(expected);
});

test("an owner may do nothing to what belongs to others", () => {
  for (const act of Object.keys(LAW) as Act[]) {
    expect(allow(member("OWNER"), act, { organizationId: "theirs" })).toBe(false);
    expect(allow(null, act, ours)).toBe(false);
    expect(allow({ organizationId: null, role: null }, act, ours)).toBe(false);
  }
});

test("a field open to members is closed to everybody else, and an unknown act to all", () => {
  expect(mayAccess(member("MEMBER"), [])).toBe(true);
  expect(mayAccess(member("MEMBER"), ["publish"])).toBe(false);
  expect(mayAccess(member("OWNER"), ["publish", "manage the members of"])).toBe(true);
  expect(mayAccess(member("OWNER"), ["fly"])).toBe(false);
  expect(mayAccess({ organizationId: null, role: null }, [])).toBe(false);
  expect(mayAccess(null, [])).toBe(false);
});

test("to look after the network is not what any role in an organisation may", () => {
  expect(mayAccess(member("OWNER"), ["operate"])).toBe(false);
  expect(mayAccess({ ...member("OWNER"), isOperator: true }, ["operate", "publish"])).toBe(false);
  expect(mayAccess({ organizationId: null, role: null, isOperator: true }, ["operate"])).toBe(true);
  expect(mayAccess({ organizationId: null, role: null, isOperator: true }, [])).toBe(false);
  expect(mayAccess(null, ["operate"])).toBe(false);
});
