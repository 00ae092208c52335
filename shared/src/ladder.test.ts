import { expect, test } from "vitest";

import { ladder, languageTag, level } from "./ladder.ts";
import { LIMITS } from "./limits.ts";

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

test("a level from before pay could be said says nothing of it, and a step is a whole percentage", () => {
  const older = {
    id: "00000000-0000-4000-8000-000000000001",
    trackId: null,
    code: null,
    internalTitle: null,
    externalTitles: [],
    rank: null,
    years: null,
    scope: null,
    summary: null,
    newToOpenSource: null,
  };
  expect(level.parse(older)).toMatchObject({ grade: null, payStep: null });
  expect(level.parse({ ...older, grade: "G7", payStep: 0 })).toMatchObject({ grade: "G7", payStep: 0 });
  for (const payStep of [-1, 12.5, 101, "12"]) {
    expect(level.safeParse({ ...older, payStep }).success, String(payStep)).toBe(false);
  }
});

test("a ladder holds so many characters in all its texts together, and not one more", () => {
  const holding = (characters: number) => ({
    title: [{ language: "en", value: "A role" }],
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: null,
    individualContributor: null,
    mission: null,
    overview: [],
    tracks: [],
    dimensions: [],
    levels: [],
    expectations: Array.from({ length: Math.ceil(characters / LIMITS.textCharacters) }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      levelId: null,
      dimensionId: null,
      kind: "CRITERION",
      horizon: null,
      text: [
        {
          language: "en",
          value: "x".repeat(Math.min(LIMITS.textCharacters, characters - index * LIMITS.textCharacters)),
        },
      ],
    })),
    notExpected: [],
    conditions: [],
  });
  const most = LIMITS.ladderCharacters - "A role".length;
  expect(ladder.safeParse(holding(most)).success).toBe(true);
  expect(ladder.safeParse(holding(most + 1)).success).toBe(false);
});
