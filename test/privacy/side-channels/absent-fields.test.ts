import { readFile } from "node:fs/promises";

import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";

const schema = buildSchema(
  await readFile(new URL("../../../shared/schema.graphql", import.meta.url), "utf8"),
);

/** Every field and every argument of the schema, as Type.field. */
const names = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith("__"))
  .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map(
      (field) => `${type.name}.${field.name}: ${getNamedType(field.type).name}`,
    ),
  );

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
  const found = names.filter((name) => word.test(name.split(":")[0]!));
  expect(found.filter((name) => !known.some((one) => name.split(":")[0]!.endsWith(`.${one}`)))).toEqual([]);
});

test("there are no subscriptions, which would tell the moment of a change", () => {
  expect(schema.getSubscriptionType()).toBeUndefined();
});
