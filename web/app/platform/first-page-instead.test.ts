import { expect, test } from "vitest";

import { firstPageInstead } from "./first-page-instead.ts";

const request = (address: string) => new Request(`http://rungs.test${address}`);
const refusal = new Response(null, { status: 400 });

test("a place in a list that is gone leads to the first page, with all else that was asked", () => {
  const answer = firstPageInstead(request("/practices/1?after=x&text=a"), refusal, "#thread") as Response;
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/practices/1?text=a#thread");
});

test("the first page itself, and anything else that goes wrong, is refused as it was", () => {
  const gone = new Response(null, { status: 404 });
  const fault = new TypeError("no");
  expect(firstPageInstead(request("/practices/1?text=a"), refusal)).toBe(refusal);
  expect(firstPageInstead(request("/practices/1?after=x"), gone)).toBe(gone);
  expect(firstPageInstead(request("/practices/1?after=x"), fault)).toBe(fault);
});
