import type { Ladder } from "@rungs/shared/ladder";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ladderSaying } from "#server/testing/ladder-saying.ts";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import type { Decision } from "./decide.ts";
import { redactContent } from "./redact-content.ts";
import type { OwnSecret } from "./secret.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const en = (value: string) => [{ language: "en", value }];
const ZORVEX: OwnSecret[] = [{ kind: "NAME", value: "Zorvex" }];

const review = (ladder: Ladder, decisions: Decision[] = [], secrets = ZORVEX) =>
  redactContent(LADDER_RULES, ladder, { secrets, decisions });
const saying = (text: string) => ladderSaying("here", { overview: [en(text)] });
const overview = ({ redacted }: { redacted: Ladder }) => redacted.overview[0]?.[0]?.value;

describe("reviewing a ladder", () => {
  test("finds a secret in every text that leaves, in every language", () => {
    const { passages, findings, unresolved, redacted } = review(ladderSaying("Zorvex"));
    expect(passages.map(({ path: { section, language } }) => `${section} ${language}`)).toEqual([
      "TITLE en",
      "STRATEGY_RATIONALE en",
      "MISSION en",
      "OVERVIEW en",
      "TRACK_NAME en",
      "DIMENSION_NAME en",
      "DIMENSION_DESCRIPTION en",
      "LEVEL_TITLE en",
      "LEVEL_SUMMARY en",
      "LEVEL_TITLE en",
      "LEVEL_SUMMARY en",
      "EXPECTATION en",
      "EXPECTATION zh-Hans",
      "CONDITION en",
    ]);
    expect(findings).toMatchObject([{ surface: "Zorvex", category: "OWN_SECRET", occurrences: 14 }]);
    expect(unresolved).toBe(1);
    expect(JSON.stringify(redacted)).not.toMatch(/zorvex/i);
  });

  test("leaves nothing of a random token that only the private fields or a secret hold", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfghjkz]{8,12}$/), (token) => {
        const draft = ladderSaying(token.toUpperCase());
        const levels = draft.levels.map((level) => ({
          ...level,
          code: token,
          internalTitle: `${token} q`,
          grade: `${token} r`,
        }));
        const { redacted } = review({ ...draft, levels }, [], [{ kind: "PRODUCT", value: token }]);
        expect(JSON.stringify(redacted).toLowerCase()).not.toContain(token);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test("takes codes, internal titles, grades and steps in pay out, and leaves the shape as it was", () => {
    const draft = ladderSaying("here");
    const { redacted, unresolved, refused, passages } = review(draft);
    expect(redacted).toEqual({
      ...draft,
      levels: draft.levels.map((level) => ({
        ...level,
        code: null,
        internalTitle: null,
        grade: null,
        payStep: null,
      })),
    });
    expect([unresolved, refused]).toEqual([0, 0]);
    expect(passages.some(({ changed }) => changed)).toBe(false);
  });

  test("shows a text before in segments that add up to it", () => {
    const { passages } = review(saying("At Zorvex, a QX-1 mails jo@example.org about Kubelark."));
    for (const { before, segments } of passages)
      expect(segments.map(({ text }) => text).join("")).toBe(before);
    const marked = passages
      .flatMap(({ segments }) => segments)
      .filter(({ findingKey }) => findingKey !== null);
    expect(marked.map(({ text }) => text)).toEqual(["Zorvex", "QX-1", "jo@example.org", "Kubelark"]);
  });

  test("names a level's code by its place in rank order, not in the draft", () => {
    expect(overview(review(saying("Moves from QX-1 to QX2.")))).toBe("Moves from level 1 to level 2.");
  });

  test("names a level's code by its place in every text that leaves", () => {
    const { passages } = review(ladderSaying("QX-1"));
    for (const { path, after } of passages) {
      const place = path.language === "en" ? "level 1" : "第 1 级";
      expect(after, path.section).toMatch(new RegExp(`(?: |^)${place}$`));
    }
  });

  test("marks a level's grade wherever a text mentions it, as a code or as a title", () => {
    const draft = saying("Grade HZ7 and the HZ-6 come before the Zubrin Band.");
    const levels = draft.levels.map((level, place) => ({ ...level, grade: ["HZ7", "HZ6"][place]! }));
    const { findings, redacted } = review({
      ...draft,
      levels: [...levels, { ...levels[1]!, id: id(3), rank: 6, grade: "Zubrin Band" }],
    });
    expect(findings.map(({ surface, category, mayKeep }) => [surface, category, mayKeep])).toEqual([
      ["Grade HZ7", "LEVEL_CODE", false],
      ["HZ-6", "LEVEL_CODE", false],
      ["Zubrin Band", "OWN_SECRET", false],
    ]);
    expect(JSON.stringify(redacted)).not.toMatch(/HZ|Zubrin/i);
  });

  test("does not call a title secret that the author shows to peers", () => {
    const draft = saying("The Glyph Warden role");
    expect(review(draft).findings).toMatchObject([{ surface: "Glyph Warden", category: "OWN_SECRET" }]);
    const levels = draft.levels.map((level) => ({ ...level, externalTitles: [en("Glyph warden")] }));
    expect(review({ ...draft, levels }).findings).not.toMatchObject([{ category: "OWN_SECRET" }]);
  });

  test.each([
    [
      "tag characters",
      [...`acme`].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(""),
    ],
    ["zero-width characters", "\u200B\u200C\u200B\u2060\uFEFF"],
    ["joiners and variation selectors", "\u200D\uFE0F\u{E0101}"],
    ["directions and soft hyphens", "\u202E\u2066\u00AD"],
    ["control characters", "\0\u0007\u009F"],
  ])("publishes no %s", (_, unseen) => {
    const draft = ladderSaying(`he${unseen}re`);
    const { passages, redacted, refused } = review(draft, [], [{ kind: "NAME", value: "acme" }]);
    expect(redacted.overview).toEqual([en("Overview here")]);
    expect(JSON.stringify(redacted)).not.toContain(unseen);
    for (const { before, after } of passages) expect(before + after).not.toContain(unseen);
    expect(refused).toBe(0);
  });

  test("leaves only one kind of space and of line break", () => {
    expect(overview(review(saying("a\tplan\u2009of\u00A0work\r\nand\u3000peers")))).toBe(
      "a plan of work\nand peers",
    );
  });

  test.each([
    ["letters of another script in a word", "a revіew of the plаn", "a review of the plan"],
    ["letters in another style", "a 𝐫eview of the ｐlan, ﬁrst", "a review of the plan, first"],
    ["the number of spaces", "a  review   of the plan  \n  and more ", "a review of the plan\n  and more"],
    ["how an accent is composed", "the cafe\u0301", "the café"],
  ])("lets no mark hide in %s", (_, marked, expected) => {
    expect(overview(review(saying(marked)))).toBe(expected);
  });

  test("keeps what can be seen: Chinese, emoji and accents", () => {
    const text = "社区经理：𠮷 🪜 👩\u200D💻 ❤\uFE0F";
    expect(overview(review(saying(text)))).toBe("社区经理：𠮷 🪜 👩💻 ❤");
  });

  test("says where a text is Chinese, in which more is missed than in English", () => {
    const inEnglish = ladderSaying("here", { expectations: [] });
    expect(review(inEnglish).holdsHan).toBe(false);
    const inChinese = { ...inEnglish, overview: [en("使用卓微云澜系统")] };
    expect(review(inChinese)).toMatchObject({ findings: [{ surface: "卓微云澜" }], holdsHan: true });
  });

  test("asks about a name in every text once one text shows that it may be a person's", () => {
    const draft = ladderSaying("here", {
      overview: [en("Reports to Jo Vandoe.")],
      mission: en("What Vandoe wrote, and what Zonkly does."),
    });
    const found = review(draft).findings.map(({ surface, category, suggestion }) => [
      surface,
      category,
      suggestion,
    ]);
    expect(found).toEqual([
      ["Vandoe", "POSSIBLE_NAME", "a colleague"],
      ["Zonkly", "UNKNOWN_WORD", "…"],
      ["Jo Vandoe", "POSSIBLE_NAME", "a colleague"],
    ]);
  });

  test("gives the same answer twice", () => {
    const draft = ladderSaying("Zorvex Kubelark");
    expect(review(draft)).toEqual(review(draft));
  });
});
