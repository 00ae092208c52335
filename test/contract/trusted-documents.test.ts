import { readFile } from "node:fs/promises";

import { buildSchema, Kind, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";

import {
  collectTrustedDocuments,
  formatTrustedDocuments,
} from "../../server/scripts/collect-trusted-documents.ts";
import { limitRules, OPERATION_LIMITS } from "../../server/src/platform/graphql/operation-limits.ts";

const folder = new URL("../../shared/", import.meta.url);
const schema = buildSchema(await readFile(new URL("schema.graphql", folder), "utf8"));
const manifest = await readFile(new URL("trusted-documents.json", folder), "utf8");
const texts = Object.values(JSON.parse(manifest) as Record<string, string>);

test("the committed manifest holds the operations of the pages, as they are now (npm run documents)", async () => {
  expect(formatTrustedDocuments(await collectTrustedDocuments())).toBe(manifest);
});

test("every operation has a name of its own", () => {
  const names = texts.flatMap((text) =>
    parse(text).definitions.flatMap((part) =>
      part.kind === Kind.OPERATION_DEFINITION ? [part.name?.value ?? "(none)"] : [],
    ),
  );
  expect(names).toHaveLength(texts.length);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(texts.map((text) => [text.slice(0, text.indexOf("{")).trim(), text] as const))(
  "%s",
  (_name, text) => {
    test("asks for what the schema has, within the limits that hold for everybody", () => {
      const document = parse(text, { maxTokens: OPERATION_LIMITS.tokens });
      const errors = validate(schema, document, [...specifiedRules, ...limitRules()]);
      expect(errors.map(({ message }) => message)).toEqual([]);
    });
  },
);
