import { expect, test } from "vitest";

import { safeReturnTo, signInPath } from "./return-to.ts";

test.each([
  "//host.example",
  "/\\host.example",
  "https://host.example",
  "/\t/host.example",
  "",
  null,
  undefined,
  7,
])("%j does not lead away from this site", (value) => expect(safeReturnTo(value)).toBe("/"));

test("a path with its query is kept", () => {
  expect(safeReturnTo("/compare?id=1&id=2")).toBe("/compare?id=1&id=2");
});

test("signing in leads back to the page one wanted", () => {
  expect(signInPath(new Request("http://localhost/ladders?rank=4"))).toBe(
    "/sign-in?returnTo=%2Fladders%3Frank%3D4",
  );
});
