import { expect, test } from "vitest";

import { registerEnum } from "./register-enum.ts";

test("two sides that register one vocabulary share its enum", () => {
  const description = { name: "TestColour", description: "A colour." };
  expect(registerEnum(["RED", "BLUE"], description)).toBe(registerEnum(["RED", "BLUE"], description));
});

test("two vocabularies cannot share a name", () => {
  registerEnum(["A"], { name: "TestLetter", description: "A letter." });
  expect(() => registerEnum(["B"], { name: "TestLetter", description: "A letter." })).toThrow("TestLetter");
});

test("keys are shown in the manner of every other value", () => {
  const keys = registerEnum(["officeAge", "size"], { name: "TestKey", description: "A key." });
  expect(keys).toEqual({ OFFICE_AGE: "officeAge", SIZE: "size" });
});
