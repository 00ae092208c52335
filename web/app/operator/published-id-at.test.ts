import { expect, test } from "vitest";

import { publishedIdAt } from "./published-id-at.ts";

const ORIGIN = "https://rungs.example";
const ID = "0dfc8c87-9d0f-4f6f-8c0e-1b6a5f953088";

test.each([ID, ` ${ID.toUpperCase()} `, `/board/${ID}`, `${ORIGIN}/practices/${ID}?from=list#thread`])(
  "%s means one thing",
  (address) => {
    expect(publishedIdAt(address, ORIGIN)).toBe(ID);
  },
);

test.each([
  "",
  `${ID}x`,
  `${ORIGIN}/board/${ID}57x`,
  `https://elsewhere.example/board/${ID}`,
  `//elsewhere.example/board/${ID}`,
  `${ORIGIN}/workspace/posts/${ID}`,
  `${ORIGIN}/compare?id=${ID}&id=${ID}`,
  `look at ${ID}`,
])("%s means nothing", (address) => {
  expect(publishedIdAt(address, ORIGIN)).toBeUndefined();
});
