import type { ZodType } from "zod";

import { UserInputError, type InputIssue } from "./user-input-error.ts";

const schemas = new WeakMap<object, ZodType>();

/** Binds an input or arguments class to the zod schema that its values must satisfy before a resolver sees them. */
export function ValidatedBy(schema: ZodType): ClassDecorator {
  return (inputClass) => {
    schemas.set(inputClass, schema);
  };
}

/**
 * Checks that one argument holds text that can be kept, then by the schema of its class, and gives the resolver the
 * parsed values (trimmed, with defaults). Throws a UserInputError that lists every issue.
 */
export function validateArgument(value: unknown, type: unknown): void {
  const unkeepable = findUnkeepableText(value);
  if (unkeepable.length > 0) throw new UserInputError(unkeepable);
  const schema = typeof type === "function" ? schemas.get(type) : undefined;
  if (!schema || value === null || typeof value !== "object") return;
  const issues = Array.isArray(value)
    ? value.flatMap((item: object, index) => check(schema, item, [index]))
    : check(schema, value, []);
  if (issues.length > 0) throw new UserInputError(issues);
}

// PostgreSQL keeps neither NUL nor half of a surrogate pair, in text and in jsonb alike.
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

function findUnkeepableText(value: unknown, path: InputIssue["path"] = []): InputIssue[] {
  if (typeof value === "string") {
    if (!UNKEEPABLE.test(value)) return [];
    return [{ path, code: "invalid_text", message: "Text holds neither NUL nor half a surrogate pair." }];
  }
  if (value === null || typeof value !== "object") return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) =>
    findUnkeepableText(item, [...path, isList ? Number(key) : key]),
  );
}

function check(schema: ZodType, value: object, at: (string | number)[]): InputIssue[] {
  const result = schema.safeParse(value);
  if (result.success) {
    Object.assign(value, result.data);
    return [];
  }
  return result.error.issues.map(({ path, code, message }) => ({
    path: [...at, ...path.filter((key) => typeof key !== "symbol")],
    code,
    message,
  }));
}
