import { expect, test } from "vitest";

import { titleAddress, titleQuestion } from "./title-question.ts";

const read = (search: string) => titleQuestion(new URLSearchParams(search));

test("a question is read from its address, and what nobody may ask is left out", () => {
  expect(read("title=%20PgM%20&roleFamily=COMPLIANCE")).toEqual({ title: "PgM", roleFamily: "COMPLIANCE" });
  expect(read("title=&roleFamily=WIZARD")).toEqual({ title: null, roleFamily: null });
  expect(read(`title=${"x".repeat(500)}`).title).toHaveLength(160);
});

test("every title has an address that asks for it again", () => {
  const title = "R&D / 社区 100%?";
  expect(titleQuestion(new URL(titleAddress(title), "https://x.example").searchParams).title).toBe(title);
});
