import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ladder as ladderSchema, type Ladder } from "@rungs/shared/ladder";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import { documentContainsSecret } from "./contains-secret.ts";
import type { Decision } from "./decide.ts";
import { redactContent } from "./redact-content.ts";
import type { OwnSecret } from "./secret.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const en = (value: string) => [{ language: "en", value }];
const ZORVEX: OwnSecret[] = [{ kind: "NAME", value: "Zorvex" }];

/** A ladder whose every text holds the word given. */
function ladderSaying(word: string, change: Partial<Ladder> = {}): Ladder {
  const level = (number: number, code: string, rank: Ladder["levels"][number]["rank"]) => ({
    id: id(number),
    trackId: id(9),
    code,
    internalTitle: "Glyph Warden",
    grade: "Zubrin Band",
    payStep: 37,
    externalTitles: [en(`Community manager ${word}`)],
    rank,
    years: { min: 3, max: 5 },
    scope: "TEAM" as const,
    summary: en(`Summary ${word}`),
    newToOpenSource: null,
  });
  return ladderSchema.parse({
    title: en(`Title ${word}`),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: en(`Rationale ${word}`),
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: en(`Mission ${word}`),
    overview: [en(`Overview ${word}`)],
    tracks: [{ id: id(9), name: en(`Track ${word}`), kind: "INDIVIDUAL" }],
    dimensions: [{ id: id(8), name: en(`Dimension ${word}`), description: en(`Description ${word}`) }],
    levels: [level(1, "QX-2", 4), level(2, "QX-1", 3)],
    expectations: [
      {
        id: id(7),
        levelId: id(1),
        dimensionId: id(8),
        kind: "CRITERION",
        horizon: null,
        text: [...en(`Expectation ${word}`), { language: "zh-Hans", value: `期望 ${word}` }],
      },
    ],
    notExpected: [{ levelId: id(2), dimensionId: id(8) }],
    conditions: [{ id: id(6), text: en(`Condition ${word}`) }],
    ...change,
  });
}

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

describe("decisions", () => {
  const text = "At Zorvex we mail jo@example.org about Kubelark and KUBELARK.";
  const key = (surface: string) => {
    const finding = review(saying(text)).findings.find((one) => one.surface === surface);
    if (finding === undefined) throw new Error(`No finding for ${surface}`);
    return finding.key;
  };
  const decide = (surface: string, decision: Decision["decision"], replacement: string | null = null) => ({
    key: key(surface),
    decision,
    replacement,
  });

  test("without any, everything marked is hidden and only patterns are settled", () => {
    const undecided = review(saying(text));
    expect(overview(undecided)).toBe("At the company we mail an e-mail address about … and ….");
    expect(undecided.findings.map(({ surface, resolved }) => [surface, resolved])).toEqual([
      ["Zorvex", false],
      ["jo@example.org", true],
      ["Kubelark", false],
    ]);
    expect(undecided.unresolved).toBe(2);
  });

  test("cover every spelling of what they were made for", () => {
    const decided = review(saying(text), [
      decide("Zorvex", "REPLACE"),
      decide("Kubelark", "KEEP"),
      decide("jo@example.org", "REPLACE", "the list"),
    ]);
    expect(overview(decided)).toBe("At the company we mail the list about Kubelark and KUBELARK.");
    expect([decided.unresolved, decided.refused]).toEqual([0, 0]);
  });

  test("cannot keep a secret or an address", () => {
    const kept = review(saying(text), [decide("Zorvex", "KEEP"), decide("jo@example.org", "KEEP")]);
    expect(overview(kept)).not.toMatch(/Zorvex|example/);
    expect(kept.refused).toBe(2);
    expect(kept.unresolved).toBe(3);
  });

  test.each(["at z-o-r-v-e-x", "Zоrvex", "x@zorvex.io", "see https://example.org"])(
    "cannot put a secret or an address back: %s",
    (replacement) => {
      const told = review(saying(text), [decide("Kubelark", "REPLACE", replacement)]);
      expect(overview(told)).not.toContain(replacement);
      expect(told.refused).toBe(1);
    },
  );

  test("put nothing in that cannot be seen", () => {
    const told = review(saying(text), [decide("Kubelark", "REPLACE", "a\u200B to\u{E0061}ol")]);
    expect(overview(told)).toContain("about a tool and a tool.");
    const blank = review(saying(text), [decide("Kubelark", "REPLACE", "\u200B")]);
    expect(overview(blank)).toContain("about … and ….");
  });

  test("that spell a secret only together are refused", () => {
    const both = saying("Uses Kubelark, qwzzx daily.");
    const [first = "", second = ""] = review(both).findings.map((finding) => finding.key);
    const replace = (one: string, replacement: string): Decision => ({
      key: one,
      decision: "REPLACE",
      replacement,
    });
    expect(review(both, [replace(first, "Zor"), replace(second, "tool")]).refused).toBe(0);
    const told = review(saying("Uses Kubelark-qwzzx daily."), [
      replace(first, "Zor"),
      replace(second, "vex"),
    ]);
    expect(told.refused).toBe(1);
  });

  test("about something that is not there change nothing", () => {
    expect(review(saying(text), [{ key: "0".repeat(16), decision: "KEEP", replacement: null }])).toEqual(
      review(saying(text)),
    );
  });
});

describe("the last look", () => {
  test("sees a secret in any spelling, and nothing else", () => {
    const document = (value: string) => JSON.stringify({ mission: [{ language: "en", value }] });
    expect(documentContainsSecret(document("the z-o-r-v-e-x way"), ZORVEX)).toBe(true);
    expect(documentContainsSecret(document("the usual way of jo@example.org"), ZORVEX)).toBe(false);
  });

  test("reads the texts of a document, not its fields and fixed words", () => {
    const secrets: OwnSecret[] = [{ kind: "NAME", value: "Title" }, ...ZORVEX];
    const document = (value: string) => JSON.stringify({ kind: "TITLE", title: [{ language: "en", value }] });
    expect(documentContainsSecret(document("A\nzorvex"), secrets)).toBe(true);
    expect(documentContainsSecret(document("A role"), secrets)).toBe(false);
  });

  test("reads the tags of languages too, which are no place for a name", () => {
    const document = (language: string) =>
      JSON.stringify({ title: [{ language, value: "A role" }], language: "en" });
    const secrets: OwnSecret[] = ["Acme", "HP", "Hans"].map((value) => ({ kind: "NAME", value }));
    expect(["en-Acme", "en-HP"].map((tag) => documentContainsSecret(document(tag), secrets))).toEqual([
      true,
      true,
    ]);
    expect(["en", "zh-Hans", "pt-BR"].some((tag) => documentContainsSecret(document(tag), secrets))).toBe(
      false,
    );
  });

  test("a plain grade inside the company may stand in the titles that peers see", () => {
    const ladder = saying("The role grows with its people.");
    ladder.levels[0]!.internalTitle = "Senior";
    ladder.levels[0]!.externalTitles = [en("Senior Program Manager")];
    ladder.levels[1]!.internalTitle = "Intermediate";
    ladder.levels[1]!.externalTitles = [en("Program Manager")];

    const { redacted } = review(ladder);

    expect(redacted.levels.map(({ externalTitles }) => externalTitles[0]![0]!.value)).toEqual([
      "Senior Program Manager",
      "Program Manager",
    ]);
  });
});
