import { expect, test } from "vitest";

import { sessionCalendar } from "./session-calendar.ts";

test("a calendar learns a subject and two times in UTC, and not a byte more", () => {
  const file = sessionCalendar({
    uid: "4d1b0d0e-6f0f-4c58-9d0e-0a4a3f8f6a11",
    start: new Date("2027-03-14T09:15:00Z"),
    minutes: 45,
    subject: "会面",
  });
  expect(file.replace(/\r\n$/, "").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//-//Calendar//EN",
    "BEGIN:VEVENT",
    "UID:4d1b0d0e-6f0f-4c58-9d0e-0a4a3f8f6a11",
    "SEQUENCE:0",
    "DTSTAMP:20270314T091500Z",
    "DTSTART:20270314T091500Z",
    "DTEND:20270314T100000Z",
    "SUMMARY:会面",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});
