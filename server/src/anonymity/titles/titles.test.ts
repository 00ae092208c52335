import { describe, expect, test } from "vitest";

import { CHINESE_BANKS } from "#server/demo/content/chinese.ts";
import { FAMILIES } from "#server/demo/content/families.ts";

import { canonicalTitle } from "./canonical-title.ts";
import { isNeutralTitle, isNeutralTrackName } from "./is-neutral-title.ts";
import { publishableTitle } from "./publishable-title.ts";
import { titleKey } from "./title-key.ts";

describe("a title made of common words is everybody's", () => {
  test.each([
    ...Object.values(FAMILIES).flatMap(({ titles }) => titles),
    ...CHINESE_BANKS.flatMap(({ titles }) => titles),
    "Sr. Open Source PgM",
    "Manager, Open Source Programs",
    "Program Manager II",
    "Open-Source Program Manager",
    "Software Engineer (Open Source)",
    "Head of OSPO",
    "VP Engineering",
    "Staff TPM",
    "高级开源工程师",
    "OSPO 负责人",
    "Senior",
  ])("%s", (title) => {
    expect(isNeutralTitle(title)).toBe(true);
  });

  test.each([
    "Glyph Warden",
    "Open Source Sherpa",
    "Chief Penguin Officer",
    "Zorvex Engineer",
    "the company Community Manager",
    "Open Source",
    "开源掌舵人",
    "卓微开源工程师",
    "Senior Community Security Standards Legal Engineer",
  ])("not so: %s", (title) => {
    expect(isNeutralTitle(title)).toBe(false);
  });

  test("tracks too", () => {
    expect(
      ["Individual contributor", "IC track", "Management", "People leadership", "专业序列"].map(
        isNeutralTrackName,
      ),
    ).toEqual([true, true, true, true, true]);
    expect(["Glyph path", "Tribe of Zorvex"].map(isNeutralTrackName)).toEqual([false, false]);
  });
});

test("every canonical title is neutral itself", () => {
  const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  const families = [...(Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]), "OTHER" as const];
  for (const rank of ranks) {
    for (const roleFamily of families) {
      for (const isManagement of [false, true]) {
        for (const language of ["en", "zh-Hans"]) {
          const title = canonicalTitle({ roleFamily, rank, isManagement }, language);
          expect(isNeutralTitle(title), title).toBe(true);
        }
      }
    }
  }
});

describe("a rare title", () => {
  const rule = {
    roleFamily: "COMMUNITY_ARCHITECT",
    rank: 4,
    isManagement: false,
    popular: new Set<string>(),
  } as const;

  test("is shown as the title of its role and rank, in its own language", () => {
    expect(publishableTitle({ language: "en", value: "Glyph Warden" }, rule)).toBe(
      "Senior Community Architect",
    );
    expect(publishableTitle({ language: "zh-Hans", value: "开源掌舵人" }, rule)).toBe("高级社区架构师");
  });

  test("is shown as it is once enough units use it, however they spell it", () => {
    const popular = new Set([titleKey("warden, GLYPH")]);
    expect(publishableTitle({ language: "en", value: "Glyph Warden" }, { ...rule, popular })).toBe(
      "Glyph Warden",
    );
  });
});
