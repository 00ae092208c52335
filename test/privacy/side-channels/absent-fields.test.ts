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
  [
    "chat: padded to buckets, one pseudonym for each",
    /chat|message(s|Thread|Body)|conversation/i,
    ["message"],
  ],
  ["mentorship: a pseudonym of its own", /mentor/i, []],
  ["reveal: both sides or neither", /reveal|introduc/i, []],
  ["push: neutral and at a fixed hour", /push|notification|digest|subscription/i, []],
])("there is none yet: %s", (_, word, known) => {
  const found = names.filter((name) => word.test(name));
  expect(found.filter((name) => !known.some((one) => name.endsWith(`.${one}`)))).toEqual([]);
});

test("there are no subscriptions, which would tell the moment of a change", () => {
  expect(schema.getSubscriptionType()).toBeUndefined();
});
