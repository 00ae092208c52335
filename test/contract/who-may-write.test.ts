import { randomUUID } from "node:crypto";

import {
  getNamedType,
  graphql,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { expect, test } from "vitest";

import { buildServerSchema } from "../../server/scripts/build-server-schema.ts";

const schema = buildServerSchema();
const MUTATIONS = Object.values(schema.getMutationType()!.getFields());

/** What everybody does for themselves alone, whatever their role: who they are, what they can, what they plan, whom they talk to. */
const OWN = [
  "acceptIntroduction",
  "acceptInvitation",
  "agreeToNotes",
  "answerCircle",
  "askForOtherTimes",
  "beginInquiry",
  "blockCircleSeat",
  "blockIntroduction",
  "bookSession",
  "cancelIntroduction",
  "cancelSession",
  "confirmEmail",
  "consentToReveal",
  "declineIntroduction",
  "deleteBrandPlan",
  "deleteSkillInventory",
  "endNotes",
  "follow",
  "giveFeedback",
  "goOnWithCircle",
  "leaveCircle",
  "leaveIntroduction",
  "lookAtNotes",
  "markIntroductionRead",
  "markNoticesSeen",
  "proposeSession",
  "putCircleQuestion",
  "registerOrganization",
  "rejectInvitation",
  "report",
  "saveBrandPlan",
  "saveCircleWish",
  "saveSkillInventory",
  "setDigests",
  "stopDigests",
  "sendMessage",
  "takeBackCircleWish",
  "takeConsentBack",
  "unfollow",
  "writeCircleLine",
];
/** What is for those alone who lead. */
const LEADS_ONLY = [
  "addPosition",
  "changeMemberRole",
  "inviteMember",
  "nameSuccessor",
  "removeMember",
  "removePosition",
  "removeSuccessor",
  "revokeInvitation",
  "savePublishingRules",
];

/** Values that mean something, by the names of their fields; any other text is a word. */
const VALUES: Record<string, unknown> = {
  cellId: "0",
  email: "somebody@office.example",
  ended: "2026-04",
  hours: [],
  key: "0".repeat(16),
  language: "en",
  languages: ["en"],
  nextSteps: [],
  occupations: [],
  ownWords: "0".repeat(64),
  quarter: "2026-Q4",
  sha256: "0".repeat(64),
  since: "2026-03",
  start: "2027-03-14T09:15:00Z",
  starts: ["2027-03-14T09:15:00Z"],
  minutes: 30,
};

/** The smallest value that an input may have. */
function valueOf(type: GraphQLInputType, name: string): unknown {
  if (name in VALUES) return VALUES[name];
  if (isNonNullType(type)) return valueOf(type.ofType, name);
  if (isListType(type)) return [valueOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type, field.name)]));
  }
  if (type.name === "ID") return randomUUID();
  if (type.name === "String") return "word";
  return type.name === "Boolean" ? true : 1;
}

/** How the server refuses somebody with a role in an office, before it asks any database; there is none. */
async function codeOf(role: "MEMBER" | "EDITOR" | null, { name, args, type }: (typeof MUTATIONS)[number]) {
  const declared = args.map((one) => `$${one.name}: ${one.type.toString()}`).join(", ");
  const given = args.map((one) => `${one.name}: $${one.name}`).join(", ");
  const selection = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
  const { errors } = await graphql({
    schema,
    source: `mutation${declared && `(${declared})`} { ${name}${given && `(${given})`} ${selection} }`,
    variableValues: Object.fromEntries(args.map((one) => [one.name, valueOf(one.type, one.name)])),
    contextValue: {
      viewer: role && { personId: randomUUID(), organizationId: randomUUID(), memberId: randomUUID(), role },
    },
  });
  return errors?.[0]?.extensions["code"] ?? errors?.[0]?.message;
}

const forOthers = MUTATIONS.filter(({ name }) => !OWN.includes(name));

test("the lists name mutations that there are", () => {
  const names = MUTATIONS.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...OWN, ...LEADS_ONLY]));
  expect(forOthers.length).toBeGreaterThan(40);
});

test.each(forOthers)("who only reads an office's things cannot do $name", async (mutation) => {
  expect(await codeOf("MEMBER", mutation)).toBe("FORBIDDEN");
});

test.each(forOthers.filter(({ name }) => LEADS_ONLY.includes(name)))(
  "who writes an office's things and does not lead it cannot do $name",
  async (mutation) => {
    expect(await codeOf("EDITOR", mutation)).toBe("FORBIDDEN");
  },
);

test.each(forOthers)("who has not signed in cannot do $name", async (mutation) => {
  expect(await codeOf(null, mutation)).toBe("UNAUTHENTICATED");
});
