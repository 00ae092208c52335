import type { ZodType } from "zod";

import { UserInputError } from "./user-input-error.ts";

/** Makes an opaque cursor of the columns that a page is ordered by. */
export function encodeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Reads the key that a cursor holds, or null where there is none; throws a UserInputError on anything not ours. */
export function decodeCursor<Key>(schema: ZodType<Key>, cursor: string | null | undefined): Key | null {
  if (cursor == null) return null;
  const result = schema.safeParse(parse(cursor));
  if (!result.success) {
    throw invalidCursor();
  }
  return result.data;
}

/** The answer to a cursor that its list did not give out, or that begins after what is there no more. */
export function invalidCursor(): UserInputError {
  const message = "This cursor was not given out by this list.";
  return new UserInputError([{ path: ["after"], code: "invalid_cursor", message }]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
