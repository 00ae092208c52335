import { DRAFT_KINDS } from "@rungs/shared/draft";
import { expect, test } from "vitest";

import { publishedPathOf } from "./kind-paths.ts";

const ID = "0f0e0d0c-0b0a-4908-8706-050403020100";

test("peers read everything on a page of its own, except a comment, which stands on the page of a practice", () => {
  const without = DRAFT_KINDS.filter((kind) => !publishedPathOf(kind, ID)?.endsWith(`/${ID}`));
  expect(without).toEqual(["COMMENT"]);
  expect(publishedPathOf("COMMENT", ID)).toBeNull();
});
