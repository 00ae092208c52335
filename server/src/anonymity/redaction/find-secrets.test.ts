import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findSpans, redactionContext } from "./find-spans.ts";
import type { OwnSecret } from "./secret.ts";

const names = (...values: string[]): OwnSecret[] => values.map((value) => ({ kind: "NAME", value }));
const context = (secrets: OwnSecret[], rest: Partial<{ codes: string[]; internalTitles: string[] }> = {}) =>
  redactionContext({
    secrets,
    codes: (rest.codes ?? []).map((value, index) => ({ value, ordinal: index + 1 })),
    internalTitles: rest.internalTitles ?? [],
  });
const found = (text: string, secrets: OwnSecret[]) =>
  findSpans(text, context(secrets))
    .filter(({ category }) => category === "OWN_SECRET")
    .map(({ surface }) => surface);

describe("an organisation's own name is found", () => {
  const zorvex = names("Zorvex");
  test.each([
    ["in any case", "we at zorvex, ZORVEX and zOrVeX", ["zorvex", "ZORVEX", "zOrVeX"]],
    ["spelled out", "the Z o r v e x way", ["Z o r v e x"]],
    ["with joints", "the Zor-vex and Z.o.r.v.e.x way", ["Zor-vex", "Z.o.r.v.e.x"]],
    ["broken by a space where the pieces are no words", "the Zor vex way", ["Zor vex"]],
    ["possessive and plural", "Zorvex's, Zorvex’s and the Zorvexes", ["Zorvex's", "Zorvex’s", "Zorvexes"]],
    [
      "as a tag and inside camelCase",
      "#zorvex #ZorvexRocks myZorvexTool",
      ["#zorvex", "#ZorvexRocks", "Zorvex"],
    ],
    ["glued to other letters", "zorvexians in superzorvex", ["zorvexians", "superzorvex"]],
    ["with a Cyrillic and a Greek letter", "at Zоrvex and Zorνex", ["Zоrvex", "Zorνex"]],
    ["with what cannot be seen", "Z\u200Bor\u00ADv\u2060ex!", ["Z\u200Bor\u00ADv\u2060ex"]],
    ["in white on squares and circles", "the 🆉🅾🆁🆅🅴🆇 and 🅩🅞🅡🅥🅔🅧 way", ["🆉🅾🆁🆅🅴🆇", "🅩🅞🅡🅥🅔🅧"]],
    ["in full width", "Ｚｏｒｖｅｘ", ["Ｚｏｒｖｅｘ"]],
    ["with diacritics, composed or not", "Zörvex Zo\u0308rvex", ["Zörvex", "Zo\u0308rvex"]],
    ["with a mark on its last letter, which goes along", "the Zorvex\u0301 way", ["Zorvex\u0301"]],
    ["inside Chinese", "我们在Zorvex工作", ["Zorvex"]],
    ["across Markdown", "the **Zor**vex and Zor_vex_", ["Zor**vex", "Zor_vex"]],
  ])("%s", (_, text, expected) => {
    expect(found(text, zorvex)).toEqual(expected);
  });

  test("whose Cyrillic spelling was entered, when the text is Latin", () => {
    expect(found("at Acmex now", names("Аcmex"))).toEqual(["Acmex"]);
  });

  test("of several words, however they are joined", () => {
    const text = "Zorvex Quill, zorvex-quill, ZorvexQuill, zorvex_quill, zorvexquill";
    expect(found(text, names("Zorvex Quill"))).toEqual(text.split(", "));
  });

  test("without its legal form, and with it", () => {
    expect(found("Zorvex Ltd. and Zorvex", names("Zorvex Ltd."))).toEqual(["Zorvex Ltd", "Zorvex"]);
    expect(found("我们卓微科技的", names("卓微科技有限公司"))).toEqual(["卓微科技"]);
  });

  test("that is Chinese, in pinyin, in traditional characters and without its trade", () => {
    const secret = names("卓微云联科技有限公司");
    const ways = [
      "zhuowei yunlian",
      "ZhuoWeiYunLian",
      "zhuo-wei-yun-lian",
      "卓微雲聯",
      "卓 微 云 联",
      "卓微云联",
    ];
    for (const way of ways) expect(found(`at ${way} we`, secret), way).toEqual([way]);
  });

  test("that is a word of two characters, where it is not cut out of others", () => {
    expect(found("在美的工作三年", names("美的集团"))).toEqual(["美的"]);
    expect(found("追求完美的方案", names("美的集团"))).toEqual([]);
    expect(findSpans("追求完美的方案", context(names("美的集团")))).toMatchObject([
      { category: "UNKNOWN_WORD" },
    ]);
  });

  test("that is pinyin, in the characters that are read so", () => {
    expect(found("在卓微云联工作", names("Zhuowei Yunlian"))).toEqual(["卓微云联"]);
    expect(found("我们在卓微工作", names("Zhuowei"))).toEqual(["卓微"]);
    // Two characters that are a word ask.
    expect(found("熟悉发布流程", names("Liucheng"))).toEqual([]);
    expect(findSpans("熟悉发布流程", context(names("Liucheng")))).toMatchObject([{ surface: "流程" }]);
  });

  test("with its ampersand in words or left out", () => {
    expect(found("Zor & Vex, Zor and Vex, ZorVex", names("Zor & Vex"))).toEqual([
      "Zor & Vex",
      "Zor and Vex",
      "ZorVex",
    ]);
  });

  test("as its acronym, in capitals only", () => {
    expect(found("at ZQB, not zqb", names("Zorvex Quill Bureau"))).toEqual(["ZQB"]);
  });

  test("as a domain, with and without its ending", () => {
    const domain: OwnSecret[] = [{ kind: "DOMAIN", value: "https://www.zorvex.co.uk/" }];
    expect(found("zorvex.co.uk, zorvex dot co dot uk, Zorvex", domain)).toEqual([
      "zorvex.co.uk",
      "zorvex dot co dot uk",
      "Zorvex",
    ]);
  });

  test("inside an address, which then goes as a whole", () => {
    expect(found("write to jo@zorvex.com or https://zorvex.com/x.", zorvex)).toEqual([
      "jo@zorvex.com",
      "https://zorvex.com/x",
    ]);
  });
});

describe("an ordinary word that is also a name", () => {
  const shell = names("Shell");
  const spans = (text: string, secrets: OwnSecret[]) =>
    findSpans(text, context(secrets)).map(({ surface, category }) => [surface, category]);

  test("is the name when it is capitalised, a tag or a domain", () => {
    expect(spans("Shell people at #shell, see shell.com", shell)).toEqual([
      ["Shell", "OWN_SECRET"],
      ["#shell", "OWN_SECRET"],
      ["shell.com", "URL"],
    ]);
  });

  test("asks when it is not", () => {
    expect(spans("writes shell scripts", shell)).toEqual([["shell", "UNKNOWN_WORD"]]);
  });

  test("is not seen inside other words or across them", () => {
    expect(spans("seashells, to get her going, as a plan", names("Shell", "Together", "SAP"))).toEqual([]);
    expect(spans("innovation", names("Nova"))).toEqual([]);
  });

  test.each([
    ["an ordinary word", "Acme", "acmecloud myacme superacmecloud AcmeCloud", 4],
    ["three letters", "Zqb", "zqbcloud, the myzqb team", 2],
    ["of two ordinary words", "Open Door", "opendoorlabs", 1],
  ])("is the name inside a word that no list knows, and may not be kept: %s", (_, secret, text, count) => {
    const own = findSpans(text, context(names(secret)));
    expect(own.filter(({ category }) => category === "OWN_SECRET")).toHaveLength(count);
    expect(own.filter(({ mayKeep }) => mayKeep).map(({ surface }) => surface)).not.toContain("acmecloud");
  });

  test("is left alone inside the words everyone knows, however short it is", () => {
    const text = "the market for remarks; ospos and sboms; a bar kit; refactoring; an apiary";
    const known = found(text, names("Ark", "Osp", "Sbo", "Tor", "Ing", "Api"));
    expect(known).toEqual([]);
  });

  test.each([
    ["Red Hat", "redhat red-hat red_hat red.hat red/hat red-hat's red-hatters RedHat red\u200Bhat #red-hat"],
    ["Blue Yonder", "blueyonder blue-yonder blue_yonder blueYonder blueyonders"],
    ["General Motors", "generalmotors general-motors general.motors generalmotors.com"],
    [
      "Acme Robotics GmbH",
      "acmerobotics acme-robotics acme_robotics acme-robotics/kit github.com/acme-robotics",
    ],
    ["Open Door Labs", "open-door-labs opendoorlabs open-door_labs"],
  ])("of several everyday words may not be kept where they are glued or joined: %s", (name, ways) => {
    for (const way of ways.split(" ")) {
      const found = findSpans(`we use ${way} here`, context(names(name)));
      expect(
        found.some(({ category }) => category === "OWN_SECRET"),
        way,
      ).toBe(true);
      expect(
        found.filter(({ mayKeep }) => mayKeep),
        way,
      ).toEqual([]);
    }
  });

  test("of several everyday words asks in small letters with plain spaces, and where a sentence ends between them", () => {
    for (const text of ["a red hat", "the red  hat", "it is red. hat"]) {
      expect(findSpans(text, context(names("Red Hat"))), text).toMatchObject([{ category: "UNKNOWN_WORD" }]);
    }
    expect(spans("we outsource it", names("Out Source"))).toEqual([["outsource", "UNKNOWN_WORD"]]);
    const titled = context([], { internalTitles: ["Open Door Lead"] });
    expect(findSpans("an open-door lead", titled)).toMatchObject([{ category: "UNKNOWN_WORD" }]);
  });

  test("of two letters counts in capitals, and asks otherwise", () => {
    expect(spans("at ZQ we", names("ZQ"))).toEqual([["ZQ", "OWN_SECRET"]]);
    expect(spans("help it on", names("IT"))).toEqual([["it", "UNKNOWN_WORD"]]);
  });
});

describe("a draft's own words", () => {
  test("codes become the place of their level, with the word before them", () => {
    const spans = findSpans("From PM-3 or grade zq 7 to PM3.", context([], { codes: ["PM-3", "ZQ7"] }));
    expect(spans.map(({ surface, replacement, category }) => [surface, replacement, category])).toEqual([
      ["PM-3", "level 1", "LEVEL_CODE"],
      ["grade zq 7", "level 2", "LEVEL_CODE"],
      ["PM3", "level 1", "LEVEL_CODE"],
    ]);
  });

  test("a code that could be anything counts only behind a word like grade", () => {
    const spans = findSpans("A senior with 3 years at grade 3", context([], { codes: ["A", "Senior", "3"] }));
    expect(spans.map(({ surface, replacement }) => [surface, replacement])).toEqual([["grade 3", "level 3"]]);
  });

  test("a title of everyday words asks where only its sentence begins with a capital", () => {
    const titled = context([], { internalTitles: ["Program Manager", "Staff Engineer"] });
    for (const text of [
      "Program managers meet.",
      "- Staff engineers help",
      "They lead. Program managers help.",
    ])
      expect(findSpans(text, titled), text).toMatchObject([{ category: "UNKNOWN_WORD" }]);
    for (const text of ["Program Managers meet.", "our Program managers", "PROGRAM MANAGERS MEET"])
      expect(findSpans(text, titled), text).toMatchObject([{ category: "OWN_SECRET" }]);
  });

  test("internal titles are secrets", () => {
    const spans = findSpans("the Glyph Warden role", context([], { internalTitles: ["Glyph Warden"] }));
    expect(spans.map(({ surface, category, mayKeep }) => [surface, category, mayKeep])).toEqual([
      ["Glyph Warden", "OWN_SECRET", false],
    ]);
  });
});

describe("generated spellings of generated names", () => {
  const CYRILLIC: Record<string, string> = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", y: "у", i: "і" };
  const insert = (letters: string[], between: string) => letters.join(between);
  const WAYS: ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => insert([...name], " "),
    (name) => insert([...name], "-"),
    (name) => insert([...name], "."),
    (name) => insert([...name], "\u200B"),
    (name) => insert([...name], "\u00AD"),
    (name) => [...name].map((letter) => CYRILLIC[letter] ?? letter).join(""),
    (name) => [...name].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(""),
    (name) => [...name].map((letter) => `${letter}\u0301`).join(""),
    (name) => `${name}'s`,
    (name) => `${name}’s`,
    (name) => `${name}s`,
    (name) => `#${name}`,
    (name) => `@${name}`,
    (name) => `${name}.com`,
    (name) => `jo.doe@${name.toLowerCase()}.io`,
    (name) => `https://www.${name.toLowerCase()}.org/careers`,
    (name) => `${name}Labs`,
    (name) => `my${name}`,
    (name) => `${name.slice(0, 2)}-${name.slice(2)}`,
    (name) => `**${name}**`,
    (name) => `(${name})`,
    (name) => `${name}2`,
  ];
  // Syllables that make words no dictionary has.
  const name = fc
    .array(fc.constantFrom("zo", "vex", "qui", "bru", "xa", "pyx", "jor", "wuq", "keo", "cij"), {
      minLength: 2,
      maxLength: 4,
    })
    .map((parts) => parts.join(""))
    .map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
  const lead = fc.constantFrom("", "Works at ", "we, ", "参与", "- ", "“");
  const tail = fc.constantFrom("", " with peers", ", and more", "的项目", ".", "”");

  test("are all found, and only where they stand", () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...WAYS), lead, tail, (secret, way, before, after) => {
        const text = before + way(secret) + after;
        const spans = findSpans(text, context(names(secret)));
        const own = spans.filter(({ category }) => category === "OWN_SECRET");
        expect(own).toHaveLength(1);
        const [span] = own;
        expect(span?.surface).toBe(text.slice(span?.start, span?.end));
        expect(span?.start).toBeGreaterThanOrEqual(before.length);
        expect(span?.end).toBeLessThanOrEqual(before.length + way(secret).length);
        expect(span?.mayKeep).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  test("of Chinese names are all found", () => {
    const han = fc.array(fc.constantFrom(..."卓微云澜星策启硕"), { minLength: 2, maxLength: 4 });
    const between = fc.constantFrom("", " ", "\u200B", "·", "-");
    fc.assert(
      fc.property(han, between, (letters, gap) => {
        const spans = findSpans(`我们${letters.join(gap)}的开源办公室`, context(names(letters.join(""))));
        expect(spans.map(({ category }) => category)).toContain("OWN_SECRET");
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
