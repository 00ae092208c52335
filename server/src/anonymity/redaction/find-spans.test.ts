import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findSpans, redactionContext } from "./find-spans.ts";

const nobody = redactionContext({ secrets: [], codes: [], internalTitles: [] });
const marked = (text: string, language?: string) =>
  findSpans(text, nobody, language).map(({ surface, category }) => `${category} ${surface}`);

describe("what is private by its shape", () => {
  test.each([
    ["Write to jo.doe+x@example.org.", "EMAIL jo.doe+x@example.org"],
    ["Write to jo at example dot org now", "EMAIL jo at example dot org"],
    ["Write to jo (at) example.org", "EMAIL jo (at) example.org"],
    ["Write to jo＠example．org", "EMAIL jo＠example．org"],
    ["请联系jo@example.org谢谢", "EMAIL jo@example.org"],
    ["See https://example.org/a?b=1.", "URL https://example.org/a?b=1"],
    ["See (www.example.org/a)", "URL www.example.org/a"],
    ["See wiki.example.co.uk/x.", "URL wiki.example.co.uk/x"],
    ["Runs on 10.2.3.4:8080 today", "URL 10.2.3.4:8080"],
    ["Ask @jo-doe about it", "HANDLE @jo-doe"],
    ["Install @scope/pack-age first", "HANDLE @scope/pack-age"],
    ["Ask in #ospo-ladders first", "HANDLE #ospo-ladders"],
    ["Ask in #general.", "HANDLE #general"],
    ["请在#开源办公室频道讨论", "HANDLE #开源办公室"],
    ["Ask u/jodoe about it", "HANDLE u/jodoe"],
    ["Our repository some-org/tool_kit is public", "HANDLE some-org/tool_kit"],
    ["Our GitHub plain/name is public", "HANDLE plain/name"],
    ["Closes OSPO-1234 today", "TICKET OSPO-1234"],
    ["Closes #123 today", "TICKET #123"],
    ["Closes PR 4521 today", "TICKET PR 4521"],
    ["Call +44 20 7946 0958 now", "PHONE +44 20 7946 0958"],
    ["Call (415) 555-0132 now", "PHONE (415) 555-0132"],
    ["请拨打13812345678联系", "PHONE 13812345678"],
    ["Grow from P7 on", "LEVEL_CODE P7"],
    ["Grow from IC-4 on", "LEVEL_CODE IC-4"],
    ["Grow from ICT 4 on", "LEVEL_CODE ICT 4"],
    ["Grow from L6.5 on", "LEVEL_CODE L6.5"],
    ["Grow from level E5 on", "LEVEL_CODE level E5"],
    ["Grow from ic4 on", "LEVEL_CODE ic4"],
  ])("%s", (text, expected) => {
    expect(marked(text)).toContain(expected);
    expect(marked(text).filter((mark) => !mark.startsWith("UNKNOWN_WORD"))).toEqual([expected]);
  });

  test.each([
    "Plan, review and/or staff the services/mix in CI/CD",
    "Licensed under GPL-3.0, SHA-256 or ISO-9001",
    "Between 3-5 years, 24/7, level 3, 50 % of 1,000,000",
    "The project reviews, e.g. code. It is open",
    "Sees the #1 goal and writes C# code",
  ])("leaves alone: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("is replaced by a word for what it was, in the language of the text", () => {
    expect(findSpans("See P7", nobody)[0]).toMatchObject({ replacement: "a level", mayKeep: false });
    expect(findSpans("See #ospo-ladders", nobody)[0]).toMatchObject({ replacement: "a channel" });
    expect(findSpans("请看 P7", nobody, "zh-Hans")[0]).toMatchObject({ replacement: "某级别" });
  });
});

describe("a name that many know asks for itself", () => {
  test.each([
    ["Google, Intel, SAP", ["KNOWN_NAME Google", "KNOWN_NAME Intel", "KNOWN_NAME SAP"]],
    ["moved to Apple, Shell and Oracle", ["KNOWN_NAME Apple", "KNOWN_NAME Shell", "KNOWN_NAME Oracle"]],
    ["Oracle people welcome", ["KNOWN_NAME Oracle"]],
    ["Red-Hat's, RedHat and Red Hat", ["KNOWN_NAME Red-Hat's", "KNOWN_NAME RedHat", "KNOWN_NAME Red Hat"]],
    ["GOOGLE and Ｇｏｏｇｌｅ", ["KNOWN_NAME GOOGLE", "KNOWN_NAME Ｇｏｏｇｌｅ"]],
    ["former google engineers", ["KNOWN_NAME google"]],
    ["we replaced oracle databases", ["KNOWN_NAME oracle"]],
    ["amazon engineers and sap leads", ["KNOWN_NAME amazon", "KNOWN_NAME sap"]],
    ["Apple joined", ["KNOWN_NAME Apple"]],
    ["Target engineers", ["KNOWN_NAME Target"]],
    ["Orange engineers", ["KNOWN_NAME Orange"]],
    ["the visa team", ["KNOWN_NAME visa"]],
    ["the Linux Foundation board", ["KNOWN_NAME Linux Foundation"]],
    ["曾在腾讯与阿里巴巴集团任职", ["KNOWN_NAME 腾讯", "KNOWN_NAME 阿里巴巴集团"]],
    ["曾在騰訊任职", ["KNOWN_NAME 騰訊"]],
    ["清华大学的课程", ["KNOWN_NAME 清华大学"]],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    "Target people who care",
    "writes shell scripts",
    "a visa, an arm and a red hat",
    "完美的集团方案",
    "联想到小米粒",
  ])("the word is not the name: %s", (text) => {
    expect(marked(text).filter((mark) => mark.startsWith("KNOWN_NAME"))).toEqual([]);
  });

  test("and is replaced by what it is", () => {
    const spans = findSpans("At Google, the Linux Foundation and Stanford", nobody);
    expect(spans.map(({ replacement, mayKeep }) => [replacement, mayKeep])).toEqual([
      ["a company", true],
      ["a foundation", true],
      ["a university", true],
    ]);
  });
});

describe("a word nobody vouches for asks", () => {
  test.each([
    ["uses Kubelark daily", ["UNKNOWN_WORD Kubelark"]],
    ["Works with Jo Doe. Works hard", ["POSSIBLE_NAME Jo Doe"]],
    ["helps zorvexish people", ["UNKNOWN_WORD zorvexish"]],
    ["the XYZW board", ["UNKNOWN_WORD XYZW"]],
    ["参与 Kubelark 社区", ["UNKNOWN_WORD Kubelark"]],
    ["Zorvex 公司的经验", ["UNKNOWN_WORD Zorvex"]],
    ["曾在卓微科技有限公司任职", ["UNKNOWN_WORD 卓微科技有限公司"]],
    ["与启硕银行合作", ["UNKNOWN_WORD 启硕银行"]],
    ["由王小明和张伟负责", ["POSSIBLE_NAME 王小明", "POSSIBLE_NAME 张伟"]],
    ["使用卓微云澜系统", ["UNKNOWN_WORD 卓微云澜"]],
    [
      "knows the prоject and the 𝐩lan by сор",
      ["UNKNOWN_WORD prоject", "UNKNOWN_WORD 𝐩lan", "UNKNOWN_WORD сор"],
    ],
    ["a revíew of the naïve résumé", ["UNKNOWN_WORD revíew"]],
    ["знает проект", ["UNKNOWN_WORD знает", "UNKNOWN_WORD проект"]],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    "Represents the OSPO on the Governing Board and in Legal, Finance and Public Relations.",
    "Doesn't wait: they're mentoring, they've reviewed SBOMs, APIs and the organisation's R&D.",
    "Senior Open Source Program Manager II",
    "Prioritises and prioritizes DevSecOps onboarding; café résumés welcome",
    "- Coaches peers\n- Writes docs",
    "在公司内部推动开源，与其他公司和开源基金会合作",
    "负责全公司的合规，影响三家公司",
    "熟悉 SBOM 与 open source 许可证",
    "Uses Git, Python, Rust, Markdown, PostgreSQL and Kubernetes; speaks at FOSDEM, knows the Apache licence",
    "runs docker and git on linux",
  ])("does not: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("and may be kept", () => {
    expect(findSpans("uses Kubelark", nobody)[0]).toMatchObject({ mayKeep: true, replacement: "…" });
  });
});

describe("what may be a person's name asks for itself", () => {
  test.each([
    ["Mara Okonkwo-Haverkamp reviews", ["POSSIBLE_NAME Mara Okonkwo-Haverkamp"]],
    ["Reports to Kofi every month", ["POSSIBLE_NAME Kofi"]],
    ["Ask Mara for help", ["POSSIBLE_NAME Mara"]],
    ["Works with Kofi on it", ["POSSIBLE_NAME Kofi"]],
    ["Was mentored by Kofi", ["POSSIBLE_NAME Kofi"]],
    ["请联系张伟了解", ["POSSIBLE_NAME 张伟"]],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    "uses Zonklify daily",
    "Experience with Zonklify",
    "Works with ZonkFlow",
    "joined from Zorvex Labs",
    "at Zorvex Quill Foundation",
    "the ZONK BLARP board",
    "与启硕银行合作",
  ])("and a thing or an organisation is not one: %s", (text) => {
    expect(marked(text).filter((mark) => mark.startsWith("POSSIBLE_NAME"))).toEqual([]);
  });

  test("and is replaced by somebody, which a person decides", () => {
    expect(findSpans("Ask Jo Doe", nobody)[0]).toMatchObject({ replacement: "a colleague", mayKeep: true });
    expect(findSpans("由王小明负责", nobody, "zh-Hans")[0]).toMatchObject({ replacement: "某同事" });
  });
});

describe("the code of a level", () => {
  const own = redactionContext({ secrets: [], codes: [{ value: "L3", ordinal: 1 }], internalTitles: [] });
  test.each([
    ["at level KD-L3 now", "level KD-L3", "level 1"],
    ["at KD_L3 now", "KD_L3", "level 1"],
    ["at L3-KD now", "L3-KD", "level 1"],
    ["at KD-P7 now", "KD-P7", "a level"],
  ])("is one with a company's letters: %s", (text, surface, replacement) => {
    expect(findSpans(text, own)).toMatchObject([{ surface, replacement, category: "LEVEL_CODE" }]);
  });

  test("is not one with the word before it", () => {
    expect(findSpans("a Senior-L3 role", own)).toMatchObject([{ surface: "L3" }]);
  });
});

describe("spans", () => {
  const secret = redactionContext({
    secrets: [{ kind: "NAME", value: "Zorvex" }],
    codes: [{ value: "PM-3", ordinal: 2 }],
    internalTitles: [],
  });

  test("become one where they overlap, with the earlier category and the wider word", () => {
    expect(findSpans("mail jo@zorvex.com", secret)).toEqual([
      {
        start: 5,
        end: 18,
        category: "OWN_SECRET",
        surface: "jo@zorvex.com",
        replacement: "an e-mail address",
        mayKeep: false,
      },
    ]);
  });

  test("of a draft's own code win over the ticket they look like", () => {
    expect(findSpans("a PM-3 role", secret)).toMatchObject([
      { category: "LEVEL_CODE", replacement: "level 2" },
    ]);
  });

  test("never overlap, stand in order and name what stands there, for any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        "Zorvex",
        "jo@",
        "zorvex.com",
        "P7",
        "#12",
        " ",
        "卓微公司",
        "https://",
        "ﬁ",
        "PM-3",
        "K8s",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const span of findSpans(text, secret)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.surface).toBe(text.slice(span.start, span.end));
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
