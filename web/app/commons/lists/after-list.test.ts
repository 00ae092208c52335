import { expect, test } from "vitest";

import { afterList } from "./after-list.ts";

const after = (query: string) => afterList(new URL(`http://rungs.example/compare${query}`), "/ladders");

test("who compares with nothing ticked stays on the list, with its filter and page", () => {
  expect(after("?list=roleFamily%3DSECURITY%26after%3Dabc")).toBe(
    "/ladders?roleFamily=SECURITY&after=abc&nothing=ticked#found",
  );
  expect(after("?list=")).toBe("/ladders?nothing=ticked#found");
});

test("the address of a comparison holds what is compared and nothing of the list", () => {
  expect(after("?id=a&id=b&list=roleFamily%3DSECURITY")).toBe("/compare?id=a&id=b");
  expect(after("?id=a&id=b")).toBeNull();
  expect(after("")).toBeNull();
});
