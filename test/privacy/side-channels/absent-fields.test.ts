import { readFile } from "node:fs/promises";

import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";

const schema = buildSchema(
  await readFile(new URL("../../../shared/schema.graphql", import.meta.url), "utf8"),
);

/** Every field of the schema, of answers and of inputs, as Type.field. */
const names = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith("__"))
  .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => `${type.name}.${field.name}`));

test("nothing says who is there, writes, has read or was seen last", () => {
  expect(names.length).toBeGreaterThan(200);
  expect(
    names.filter((name) =>
      /presence|typing|online|unread|last(Seen|Active|Login)|seenAt|readAt|readBy/i.test(name),
    ),
  ).toEqual([]);
});

/** Rows of the table that have nothing to hold yet; whoever builds it writes its test beside this one. */
test.each([
  ["chat: live, which would tell who is there", /chat|message(Thread|Body)/i, []],
  ["mentorship: a pseudonym of its own", /mentor/i, []],
  // A digest says by mail, once a day, that something is new: see notices and digests in the server's introductions/.
  [
    "push: neutral and at a fixed hour",
    /push|notification|digest|subscription/i,
    ["getsDigests", "setDigests", "stopDigests"],
  ],
])("there is none yet: %s", (_, word, known) => {
  const found = names.filter((name) => word.test(name));
  expect(found.filter((name) => !known.some((one) => name.endsWith(`.${one}`)))).toEqual([]);
});

/** What the two sides of an introduction do to what the other one reads is in introductions.graphql.test.ts. */
test.each([
  [
    "Introduction",
    "askedOn choices deadline declineReason feedback id newMessages other postId postTitle side stage viewerCan viewerConsents",
  ],
  ["InquiryChoice", "postId state"],
  ["Message", "isOwn number sentOn text"],
  ["RevealedName", "organization person"],
  ["NotesScope", "kind sections"],
  ["NotesLogEntry", "act day isOwn"],
  ["TalkSession", "calendarUid isOwn minutes stage starts"],
  ["Circle", "answerBy askedUntil id language rounds seats stage topic viewerCan viewerGoesOn viewerSaidYes"],
  ["CircleSeat", "hasLeft isOwn letter viewerBlocked"],
  ["CircleRound", "calendarUid number stage startsAt"],
  ["CircleQuestion", "isFirst isOwn text"],
  ["CircleLine", "isOwn number round seat sentOn text"],
])("of the other side %s tells what it does, and nothing more", (type, fields) => {
  const own = names.filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1));
  expect(own.sort().join(" ")).toBe(fields);
});

test("there are no subscriptions, which would tell the moment of a change", () => {
  expect(schema.getSubscriptionType()).toBeUndefined();
});
