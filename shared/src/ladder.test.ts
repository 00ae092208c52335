import { expect, test } from "vitest";

import { languageTag } from "./ladder.ts";

test.each(["en", "und", "zh-Hans", "zh-Hant-TW", "pt-BR", "es-419"])("%s is the tag of a language", (tag) => {
  expect(languageTag.safeParse(tag).success).toBe(true);
});

test.each([
  "",
  "EN",
  "en-acme-cloud",
  "en-acmecorp",
  "en-x-acme",
  "en-HP-acme",
  "de-1996",
  "sgn-Latn-419",
  "en\n",
])("%j is none that may leave with a ladder", (tag) => {
  expect(languageTag.safeParse(tag).success).toBe(false);
});
