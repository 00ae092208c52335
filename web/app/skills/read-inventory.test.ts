import { expect, test } from "vitest";

import { readInventory } from "./read-inventory.server.ts";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("the form gives one entry for every skill, and what it does not say is not had", () => {
  const read = readInventory(
    formOf({ "proficiency.METRICS": "3", "preference.METRICS": "WANT_MORE", note: " Talk to Ada " }),
  );
  expect(read?.skills).toHaveLength(46);
  expect(read?.skills.slice(0, 2)).toEqual([
    { skill: "METRICS", proficiency: 3, preference: "WANT_MORE" },
    { skill: "USER_FEEDBACK", proficiency: 0, preference: "FINE" },
  ]);
  expect(read?.note).toBe("Talk to Ada");
});

test("a line break counts once, as in the form", () => {
  expect(readInventory(formOf({ note: "a\r\n".repeat(1000) }))?.note).toBe("a\n".repeat(1000).trim());
});

test("an empty note is no note", () => {
  expect(readInventory(formOf({ note: "  " }))?.note).toBeNull();
});

test.each([
  { "proficiency.METRICS": "6" },
  { "proficiency.METRICS": "a lot" },
  { "preference.METRICS": "MAYBE" },
  { note: "x".repeat(2001) },
])("a form that no page of ours sends is not read: %o", (fields) => {
  expect(readInventory(formOf(fields))).toBeNull();
});
