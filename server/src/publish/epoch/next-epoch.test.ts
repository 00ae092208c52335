import { describe, expect, test } from "vitest";

import { nextEpoch } from "./next-epoch.ts";

const at = (moment: string) => new Date(moment);
const epoch = (quarter: string, asOf: string) => ({ quarter, asOf: at(asOf) });

test("the first epoch is of now", () => {
  expect(nextEpoch(null, false, at("2026-11-22T08:00:00Z"))).toEqual(
    epoch("2026-Q4", "2026-11-22T08:00:00Z"),
  );
});

describe("while nothing has been published", () => {
  const newest = epoch("2026-Q4", "2026-11-22T08:00:00Z");

  test("an epoch is computed again when it is a day old, and no sooner", () => {
    expect(nextEpoch(newest, false, at("2026-11-23T07:59:59Z"))).toBeNull();
    expect(nextEpoch(newest, false, at("2026-11-23T08:00:00Z"))).toEqual(
      epoch("2026-Q4", "2026-11-23T08:00:00Z"),
    );
  });

  test("a clock that was put back changes nothing", () => {
    for (const now of ["2026-11-22T07:59:59Z", "2026-11-21T08:00:00Z", "1970-01-01T00:00:00Z"]) {
      expect(nextEpoch(newest, false, at(now)), now).toBeNull();
    }
  });
});

describe("once an organisation has a face", () => {
  const newest = epoch("2027-Q1", "2027-01-01T00:00:00Z");

  test("the next epoch is of the start of the next quarter, however late it is computed", () => {
    const next = epoch("2027-Q2", "2027-04-01T00:00:00Z");
    expect(nextEpoch(newest, true, at("2027-03-31T23:59:59.999Z"))).toBeNull();
    expect(nextEpoch(newest, true, at("2027-04-01T00:00:00Z"))).toEqual(next);
    expect(nextEpoch(newest, true, at("2027-06-30T23:59:59Z"))).toEqual(next);
  });

  test("quarters that were missed are computed one after another", () => {
    const quarters: string[] = [];
    for (let last = newest, now = at("2028-01-02T00:00:00Z"); ;) {
      const next = nextEpoch(last, true, now);
      if (!next) break;
      quarters.push(`${next.quarter} ${next.asOf.toISOString().slice(0, 10)}`);
      last = next;
    }
    expect(quarters).toEqual([
      "2027-Q2 2027-04-01",
      "2027-Q3 2027-07-01",
      "2027-Q4 2027-10-01",
      "2028-Q1 2028-01-01",
    ]);
  });

  test("a leap day, a summer time and a clock put back change nothing", () => {
    for (const now of ["2027-03-28T02:30:00+02:00", "2027-02-28T23:59:59Z", "2026-12-31T23:00:00Z"]) {
      expect(nextEpoch(newest, true, at(now)), now).toBeNull();
    }
    const leap = epoch("2028-Q1", "2028-01-01T00:00:00Z");
    expect(nextEpoch(leap, true, at("2028-02-29T12:00:00Z"))).toBeNull();
  });

  test("a clock at the end of time computes one epoch and then no more", () => {
    const end = new Date(8.64e15);
    const last = nextEpoch(newest, true, end);
    expect(last).toEqual({ quarter: "275760-Q3", asOf: new Date(Date.UTC(275_760, 6, 1)) });
    expect(nextEpoch(last, true, end)).toBeNull();
  });
});
