import type { TFunction } from "i18next";
import { expect, test } from "vitest";

import { createI18n } from "#web/platform/i18n.ts";
import { en } from "#web/locales/en.ts";

import { voiceNames } from "./voice-name.ts";

const t = createI18n("en", en).t as TFunction;
const ONE = "00000000-0000-4000-8000-000000000001";
const SAME_CALL = "00000000-0000-4000-8000-000000000002";
const OTHER = "00010002-0000-4000-8000-000000000003";

test("a voice keeps its name within a thread, and no two have the same", () => {
  const names = voiceNames(t, [ONE, OTHER, ONE, SAME_CALL]);
  expect([...names.keys()]).toEqual([ONE, OTHER, SAME_CALL]);
  expect(new Set(names.values()).size).toBe(3);
  expect(names.get(SAME_CALL)).toBe(`${names.get(ONE)} 2`);
});
