import { readFile } from "node:fs/promises";

import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from "graphql";
import { expect, test } from "vitest";

import { printServerSchema } from "../../server/scripts/print-server-schema.ts";

const printed = printServerSchema();
const committed = await readFile(new URL("../../shared/schema.graphql", import.meta.url), "utf8");
const schema = buildSchema(printed);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

test("the committed schema is the one that the server serves (npm run schema:print)", () => {
  expect(committed).toBe(printed);
});

test("every type, field, argument, input and enum says what it is", () => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const silent = types.flatMap((type) => [
    ...(type.description || roots.includes(type as never) ? [] : [type.name]),
    ...fieldsOf(type).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args
        // An argument called `input` is described by its type.
        .filter(({ description, name }) => !description && name !== "input")
        .map((argument) => `${type.name}.${field.name}(${argument.name})`),
    ]),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ description }) => !description)
          .map((field) => `${type.name}.${field.name}`)
      : []),
  ]);
  expect(silent).toEqual([]);
});

test("descriptions are sentences", () => {
  const unended = types.flatMap((type) =>
    [type, ...fieldsOf(type)]
      .filter(({ description }) => description && !/[.?!]$/.test(description))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(unended).toEqual([]);
});

test("a page is always asked for by its size", () => {
  const careless = outputs.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
      .filter((field) => {
        const first = field.args.find(({ name }) => name === "first");
        return !first || !isNonNullType(first.type) || first.defaultValue !== undefined;
      })
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(careless).toEqual([]);
});

test("a list that is no page belongs to one document, or says how long it can be", () => {
  const unbounded = outputs
    .filter(({ name }) => !name.endsWith("Connection"))
    .flatMap((type) =>
      fieldsOf(type)
        .filter((field) => isList(field.type) && !isPartOfOneThing(type, field))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(unbounded).toEqual([]);

  function isList(type: GraphQLOutputType): boolean {
    return isListType(getNullableType(type));
  }

  // A plain list may hold scalars and the parts of the thing it stands in; things with an id of their own come in
  // pages, unless the description bounds them.
  function isPartOfOneThing(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): boolean {
    if (/\b(at most|up to) \S+/i.test(field.description ?? "")) return true;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    return !isRoot;
  }
});

test("enum values are UPPER_SNAKE", () => {
  const odd = types
    .filter(isEnumType)
    .flatMap((type) => type.getValues())
    .map(({ name }) => name)
    .filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name));
  expect(odd).toEqual([]);
});
