import { DRAFT_KINDS } from "@rungs/shared/draft";
import { expect, test } from "vitest";

import { publishedPathOf, readingPathOf } from "./kind-paths.ts";

const ID = "0f0e0d0c-0b0a-4908-8706-050403020100";

test("peers read everything on a page of its own, except a comment, which stands on the page of a practice", () => {
  const without = DRAFT_KINDS.filter((kind) => !publishedPathOf(kind, ID)?.endsWith(`/${ID}`));
  expect(without).toEqual(["COMMENT"]);
  expect(publishedPathOf("COMMENT", ID)).toBeNull();
});

test("a published comment is read in the thread of its practice, and a role on its own page", () => {
  const publication = { publishedId: ID, publishedPracticeId: null };
  const practice = "1f0e0d0c-0b0a-4908-8706-050403020100";
  expect(readingPathOf({ ...publication, kind: "COMMENT", publishedPracticeId: practice })).toBe(
    `/practices/${practice}#thread`,
  );
  expect(readingPathOf({ ...publication, kind: "ROLE" })).toBe(`/roles/${ID}`);
});
