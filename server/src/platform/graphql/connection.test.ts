import { expect, test } from "vitest";
import { z } from "zod";

import { toConnection } from "./connection.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const rows = [1, 2, 3];
const asNode = { key: (id: number) => [id], node: (id: number) => ({ id }) };

test("a page says that another follows only where one more row was found", () => {
  expect(toConnection(rows, 2, asNode)).toEqual({
    edges: [
      { cursor: encodeCursor([1]), node: { id: 1 } },
      { cursor: encodeCursor([2]), node: { id: 2 } },
    ],
    pageInfo: { hasNextPage: true, endCursor: encodeCursor([2]) },
  });
  expect(toConnection(rows, 3, asNode).pageInfo.hasNextPage).toBe(false);
});

test("an empty page has no end", () => {
  expect(toConnection([], 3, asNode)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test("a cursor gives back its key and needs no escaping in an address", () => {
  const cursor = encodeCursor(["2026-Q4", "ÿ?>"]);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(z.tuple([z.string(), z.string()]), cursor)).toEqual(["2026-Q4", "ÿ?>"]);
  expect(decodeCursor(z.string(), null)).toBeNull();
});

test.each(["", "nonsense", "{}", encodeCursor({ id: 1 }), encodeCursor([1, 2])])(
  "the cursor %j, which no list gave out, is refused",
  (cursor) => {
    expect(() => decodeCursor(z.tuple([z.uuid()]), cursor)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) }),
    );
  },
);
