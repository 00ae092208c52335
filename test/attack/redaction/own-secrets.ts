import { isKnownAcronym } from "../../../server/src/anonymity/redaction/known-terms.ts";
import type { OwnSecret } from "../../../server/src/anonymity/redaction/secret.ts";
import type { Draw } from "./draw.ts";

/** A text that names an organisation's own secret in one of its spellings. */
export interface SecretCase {
  text: string;
  secret: OwnSecret;
  way: string;
  start: number;
  end: number;
}

type Way = readonly [name: string, write: (name: string) => string];

const CYRILLIC: Record<string, string> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  y: "у",
  i: "і",
  A: "А",
  E: "Е",
  O: "О",
  B: "В",
  K: "К",
  M: "М",
  T: "Т",
  H: "Н",
};
const GREEK: Record<string, string> = { o: "ο", v: "ν", A: "Α", B: "Β", E: "Ε", Z: "Ζ", K: "Κ", O: "Ο" };
const TRADITIONAL: Record<string, string> = {
  云: "雲",
  联: "聯",
  华: "華",
  龙: "龍",
  启: "啟",
  硕: "碩",
  创: "創",
  澜: "瀾",
  达: "達",
  泽: "澤",
};
const PINYIN: Record<string, string> = {
  卓: "zhuo",
  微: "wei",
  云: "yun",
  澜: "lan",
  星: "xing",
  策: "ce",
  启: "qi",
  硕: "shuo",
  联: "lian",
  龙: "long",
  创: "chuang",
  泽: "ze",
  达: "da",
  禾: "he",
  岚: "lan",
};
const LEGAL_FORMS = ["Inc", "Ltd.", "GmbH", "AG", "S.A.", "Corporation", "Group"];
const HAN_FORMS = ["科技有限公司", "集团", "网络股份有限公司", "银行", "信息技术有限公司"];

const letterByLetter = (map: Record<string, string>) => (name: string) =>
  [...name].map((letter) => map[letter] ?? letter).join("");
const between = (gap: string) => (name: string) => [...name.replaceAll(" ", "")].join(gap);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const fullWidth = (name: string) =>
  [...name]
    .map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one))
    .join("");

const LATIN_WAYS: readonly Way[] = [
  ["as it is", (name) => name],
  ["capitals", (name) => name.toUpperCase()],
  ["small letters", (name) => name.toLowerCase()],
  ["spelled out", between(" ")],
  ["hyphens between letters", between("-")],
  ["dots between letters", between(".")],
  ["zero width", between("\u200B")],
  ["soft hyphens", between("\u00AD")],
  ["word joiner and direction", between("\u2060\u202E")],
  ["Cyrillic letters", letterByLetter(CYRILLIC)],
  ["Greek letters", letterByLetter(GREEK)],
  ["full width", fullWidth],
  ["diacritics", between("\u0301")],
  ["possessive", (name) => `${name}'s`],
  ["curly possessive", (name) => `${name}’s`],
  ["plural", (name) => `${name}s`],
  ["hashtag", (name) => `#${name.replaceAll(" ", "")}`],
  ["handle", (name) => `@${name.replaceAll(" ", "").toLowerCase()}`],
  ["domain", (name) => `${name.replaceAll(" ", "").toLowerCase()}.com`],
  ["e-mail", (name) => `jo.doe@${name.replaceAll(" ", "-").toLowerCase()}.io`],
  ["link", (name) => `https://www.${name.replaceAll(" ", "").toLowerCase()}.org/careers`],
  ["repository", (name) => `github.com/${name.replaceAll(" ", "-").toLowerCase()}/tools`],
  ["camel case before", (name) => `${name.replaceAll(" ", "")}Labs`],
  ["camel case after", (name) => `my${name.replaceAll(" ", "")}`],
  ["glued", (name) => `${name.replaceAll(" ", "").toLowerCase()}cloud`],
  ["split by a hyphen", (name) => `${name.slice(0, 3).trim()}-${name.slice(3).trim()}`],
  ["bold", (name) => `**${name}**`],
  ["half bold", (name) => `**${name.slice(0, 3).trim()}**${name.slice(3).trim()}`],
  ["in brackets", (name) => `(${name})`],
  ["with a number", (name) => `${name}2`],
  ["snake case", (name) => name.toLowerCase().replaceAll(" ", "_")],
  ["hyphens between words", (name) => name.replaceAll(" ", "-")],
  ["one word", (name) => name.replaceAll(" ", "")],
  [
    "mathematical letters",
    (name) =>
      [...name]
        .map((one) => (/[a-z]/.test(one) ? String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97) : one))
        .join(""),
  ],
  ["non-breaking space", (name) => name.replaceAll(" ", "\u00A0")],
];

/** Names that are made of everybody's words, and how a text joins them. */
const EVERYDAY_NAMES = [
  "Blue Harbor",
  "General Orchard",
  "Open Door Labs",
  "Bright Road Systems GmbH",
  "Silver Bridge",
  "Green Signal Group",
];
const EVERYDAY_WAYS: readonly Way[] = [
  ["everyday words glued", (name) => name.toLowerCase().replaceAll(" ", "")],
  ["everyday words with hyphens", (name) => name.toLowerCase().replaceAll(" ", "-")],
  ["everyday words in snake case", (name) => name.toLowerCase().replaceAll(" ", "_")],
  ["everyday words with dots", (name) => name.toLowerCase().replaceAll(" ", ".")],
  ["everyday words in a path", (name) => `${name.toLowerCase().replaceAll(" ", "-")}/tools`],
  ["everyday words with a capital", (name) => name.charAt(0) + name.slice(1).toLowerCase()],
  ["everyday words as a domain", (name) => `${name.toLowerCase().replaceAll(" ", "")}.io`],
];

const HAN_WAYS: readonly Way[] = [
  ["as it is", (name) => name],
  ["traditional", letterByLetter(TRADITIONAL)],
  ["spaced", between(" ")],
  ["zero width", between("\u200B")],
  ["middle dots", between("·")],
  ["hyphens", between("-")],
  ["pinyin", (name) => [...name].map((one) => PINYIN[one]).join("")],
  ["Pinyin", (name) => capital([...name].map((one) => PINYIN[one]).join(""))],
  ["pinyin by syllable", (name) => [...name].map((one) => PINYIN[one]).join(" ")],
  ["PinYin", (name) => [...name].map((one) => capital(PINYIN[one]!)).join("")],
  ["pinyin domain", (name) => `${[...name].map((one) => PINYIN[one]).join("")}.cn`],
  ["pinyin e-mail", (name) => `hr@${[...name].map((one) => PINYIN[one]).join("")}.com.cn`],
  ["quoted", (name) => `「${name}」`],
  ["hashtag", (name) => `#${name}#`],
  ["bold", (name) => `**${name}**`],
  ["with its trade", (name) => `${name}科技`],
  ["with its form", (name) => `${name}科技有限公司`],
  ["its cloud", (name) => `${name}云`],
  ["its people", (name) => `${name}人`],
];

const ENGLISH_TEXTS = [
  "Works at {} with peers.",
  "{} expects this.",
  "we, {}, and more",
  "- {}: leads",
  "“{}”",
  "The way of {} is open",
  "参与{}的项目",
];
const CHINESE_TEXTS = [
  "我们在{}工作",
  "{}的开源办公室",
  "代表{}参与",
  "（{}）",
  "由{}牵头",
  "Joins {} early",
  "熟悉{}，并能指导他人",
];

/** So many texts that name a secret, in English and in Chinese by turns. */
export function secretCases(count: number, draw: Draw): SecretCase[] {
  return Array.from({ length: count }, (_, index) => (index % 5 < 3 ? latinCase(draw) : hanCase(draw)));
}

function latinCase(draw: Draw): SecretCase {
  if (draw.below(10) === 0) {
    const value = draw.from(EVERYDAY_NAMES);
    const [way, write] = draw.from(EVERYDAY_WAYS);
    const name = value.replace(/ (?:GmbH|Group)$/, "");
    return carried(draw.from(ENGLISH_TEXTS), write(name), { kind: "NAME", value }, way);
  }
  const words = Array.from({ length: draw.from([1, 1, 1, 2, 2, 3]) }, () => inventWord(draw));
  const [way, write] = draw.from(LATIN_WAYS);
  const acronym = words.map((word) => word.charAt(0)).join("");
  // Initials that are the trade's own, such as RPC, are not searched for: they would ask in every ladder.
  if (words.length === 3 && !isKnownAcronym(acronym) && draw.below(4) === 0) {
    return carried(draw.from(ENGLISH_TEXTS), acronym, { kind: "NAME", value: words.join(" ") }, "acronym");
  }
  const name = words.join(" ");
  const value = draw.below(3) === 0 ? `${name} ${draw.from(LEGAL_FORMS)}` : name;
  const kind = draw.from(["NAME", "ALIAS", "PRODUCT"] as const);
  return carried(draw.from(ENGLISH_TEXTS), write(name), { kind, value: kind === "NAME" ? value : name }, way);
}

function hanCase(draw: Draw): SecretCase {
  const letters = Object.keys(PINYIN);
  const name = Array.from({ length: draw.from([2, 2, 3, 4]) }, () => draw.from(letters)).join("");
  // The other way round: what was entered is the sound, what stands there are characters.
  if (draw.below(8) === 0) {
    const value = capital([...name].map((one) => PINYIN[one]).join(""));
    return carried(draw.from(CHINESE_TEXTS), name, { kind: "NAME", value }, "read aloud");
  }
  const [way, write] = draw.from(HAN_WAYS);
  const value = draw.below(3) === 0 ? name + draw.from(HAN_FORMS) : name;
  return carried(draw.from(CHINESE_TEXTS), write(name), { kind: "NAME", value }, way);
}

function carried(carrier: string, surface: string, secret: OwnSecret, way: string): SecretCase {
  const start = carrier.indexOf("{}");
  return { text: carrier.replace("{}", surface), secret, way, start, end: start + surface.length };
}

function inventWord(draw: Draw): string {
  const syllables = [
    "zo",
    "vex",
    "qui",
    "bru",
    "xa",
    "pyx",
    "jor",
    "wuq",
    "keo",
    "cij",
    "tam",
    "rho",
    "sku",
    "fen",
  ];
  return capital(Array.from({ length: draw.from([2, 2, 3, 3, 4]) }, () => draw.from(syllables)).join(""));
}
