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
    throw new UserInputError([
      { path: ["after"], code: "invalid_cursor", message: "This cursor was not given out by this list." },
    ]);
  }
  return result.data;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
