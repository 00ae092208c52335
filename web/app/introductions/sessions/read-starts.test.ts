import { expect, test } from "vitest";

import { fromClock, readStarts } from "./read-starts.ts";

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test("what was typed is read by the clock it was typed by", () => {
  const typed = form(["clock", "480"], ["typed", "2027-03-14T07:30"], ["typed", ""], ["typed", ""]);
  expect(readStarts(typed)).toEqual(["2027-03-13T23:30:00.000Z"]);
  expect(fromClock("2027-03-14T20:00", -300)).toBe("2027-03-15T01:00:00.000Z");
  expect(fromClock("2027-03-14T20:00", 345)).toBe("2027-03-14T14:15:00.000Z");
});

test("without a clock, times are those of UTC", () => {
  expect(readStarts(form(["clock", "nine"], ["typed", "2027-03-14T07:30"]))).toEqual([
    "2027-03-14T07:30:00.000Z",
  ]);
});

test("instants that the browser made are taken as they are, and a time twice is one", () => {
  const sent = form(["start", "2027-03-14T09:15:00.000Z"], ["start", "2027-03-14T09:15:00.000Z"]);
  expect(readStarts(sent)).toEqual(["2027-03-14T09:15:00.000Z"]);
});

test("what is no time is refused, and never guessed", () => {
  for (const time of ["tomorrow", "2027-03-14", "2027-13-14T07:30", "2027-03-14T07:30:01"]) {
    expect(readStarts(form(["clock", "60"], ["typed", time])), time).toBeNull();
  }
});
