import { afterEach, expect, test } from "vitest";

import { timeBounds } from "./time-bounds.ts";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each(["UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland"])(
  "times are taken from the next quarter of an hour until 90 days ahead, by the own clock: %s",
  (TZ) => {
    process.env.TZ = TZ;
    const now = Date.parse("2027-02-20T10:07:31.250Z");
    const { min, max } = timeBounds(now);
    expect([min, max].map((time) => new Date(time).toISOString())).toEqual([
      "2027-02-20T10:15:00.000Z",
      "2027-05-21T10:00:00.000Z",
    ]);
    expect(timeBounds(Date.parse("2027-02-20T10:15:00Z")).min).not.toBe(min);
  },
);
