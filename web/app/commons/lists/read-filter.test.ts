import { expect, test } from "vitest";

import {
  FACE_READERS,
  oneOf,
  readFilter,
  ticked,
  wholeUpTo,
  withoutIdleFields,
  words,
} from "./read-filter.ts";

const READERS = {
  ...FACE_READERS,
  text: words,
  rank: wholeUpTo(10),
  newToOpenSource: ticked,
  placement: oneOf(["IN_OFFICE", "SHARED"]),
};

test("a filter takes from the address what it understands and leaves the rest", () => {
  const query = new URLSearchParams(
    "text= compliance &rank=4&region=MARS&size=&newToOpenSource=true&placement=MOON&x=1",
  );
  expect(readFilter(query, READERS)).toEqual({ text: "compliance", rank: 4, newToOpenSource: true });
});

test.each(["0", "11", "1.5", "-1", "four", " "])("%o is no rank", (rank) => {
  expect(readFilter(new URLSearchParams({ rank }), READERS)).toEqual({});
});

test("fields left empty, and values that mean nothing, do not stay in the address", () => {
  expect(withoutIdleFields(new URLSearchParams("text=&rank=4"), READERS)?.toString()).toBe("rank=4");
  expect(withoutIdleFields(new URLSearchParams("rank=XX&id=1&x=1"), READERS)?.toString()).toBe("id=1&x=1");
  expect(withoutIdleFields(new URLSearchParams("rank=4"), READERS)).toBeNull();
});
