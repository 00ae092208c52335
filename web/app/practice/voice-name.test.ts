import type { TFunction } from "i18next";
import { expect, test } from "vitest";

import { createI18n } from "#web/platform/i18n.ts";
import { en } from "#web/locales/en.ts";

import { voiceName } from "./voice-name.ts";

const t = createI18n("en", en).t as TFunction;
const ONE = "00000000-0000-4000-8000-000000000001";
const SAME_BIRD = "00000000-0001-4000-8000-000000000002";
const OTHER = "00010002-0000-4000-8000-000000000003";

test("a voice is called the same whoever spoke before it, and the next one otherwise", () => {
  const called = (...thread: string[]) => thread.map((pseudonym) => voiceName(t, pseudonym));
  expect(called(ONE, SAME_BIRD, OTHER)).toEqual(["Amber crane 10", "Amber crane 11", "Blue finch 10"]);
  expect(called(SAME_BIRD, ONE)).toEqual(["Amber crane 11", "Amber crane 10"]);
});
