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
