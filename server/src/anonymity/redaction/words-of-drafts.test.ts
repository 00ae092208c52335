import type { LocalizedText } from "@rungs/shared/ladder";
import { expect, test } from "vitest";

import { findSpans, redactionContext } from "./find-spans.ts";
import type { DraftWords } from "./secret.ts";
import { untoldTitles } from "./untold-titles.ts";
import { wordsOfDrafts } from "./words-of-drafts.ts";

const en = (value: string): LocalizedText => [{ language: "en", value }];
const words = (change: Partial<DraftWords>): DraftWords => ({
  codes: [],
  internalTitles: [],
  shownTitles: [],
  ...change,
});
const marked = (text: string, own: DraftWords | null, others: DraftWords[]) =>
  findSpans(text, redactionContext({ ...wordsOfDrafts(own, others), secrets: [] })).map(
    ({ surface, replacement, category }) => [surface, replacement, category],
  );

test("a title and a code of another draft are marked; of the code's place nothing is said", () => {
  const others = [
    words({ internalTitles: ["Glyph Warden"] }),
    words({ codes: [{ value: "ZQ7", ordinal: 2 }] }),
  ];
  expect(marked("Our Glyph Warden is a ZQ7.", null, others)).toEqual([
    ["Glyph Warden", "this role", "OWN_SECRET"],
    ["ZQ7", "a level", "LEVEL_CODE"],
  ]);
});

test("a code that two drafts use is a level of the one that is read", () => {
  const own = words({ codes: [{ value: "ZQ7", ordinal: 4 }] });
  const other = words({ codes: [{ value: "ZQ7", ordinal: 1 }] });
  expect(marked("At ZQ7 people lead.", own, [other])).toEqual([["ZQ7", "level 4", "LEVEL_CODE"]]);
});

test("a title is nobody's secret where one of the drafts shows it to peers", () => {
  const other = words({ internalTitles: ["Glyph Warden"] });
  const shows = words({ shownTitles: [en("Glyph Warden")] });
  for (const [own, others] of [
    [shows, [other]],
    [null, [other, shows]],
  ] as const) {
    const found = marked("Our Glyph Warden leads.", own, [...others]);
    expect(found.map(([, , category]) => category)).not.toContain("OWN_SECRET");
  }
});

test("codes and classes that could be anything count only behind a word like grade, also of other drafts", () => {
  const codes = ["A", "Senior", "3"].map((value) => ({ value, ordinal: 1 }));
  const other = words({ codes, internalTitles: ["7"] });
  const found = marked("A senior with 3 years, or 7, at grade 3 or band 7", null, [other]);
  expect(found.map(([surface]) => surface)).toEqual(["grade 3", "band 7"]);
});

test("a Chinese title is nobody's secret where a shown one holds it or it is an everyday word", () => {
  const shown = [[{ language: "zh-Hans", value: "开源社区守望人" }]];
  expect(untoldTitles(["经理", "社区守望人", "星火领航员", "工程师"], shown)).toEqual(["星火领航员"]);
  const other = words({ internalTitles: ["社区守望人", "星火领航员"] });
  const found = marked("社区守望人向星火领航员汇报。", words({ shownTitles: shown }), [other]);
  expect(found.map(([surface]) => surface)).toEqual(["星火领航员"]);
});

test("the words of three hundred drafts with thirty levels each are known within a review", () => {
  const many = Array.from({ length: 300 }, (_, draft) =>
    words({
      internalTitles: Array.from({ length: 30 }, (_, level) => `Glyph Warden ${draft}-${level}`),
      shownTitles: [en(`Engineer ${draft}`)],
    }),
  );
  expect(wordsOfDrafts(null, many).internalTitles).toHaveLength(9_000);
});
