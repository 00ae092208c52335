import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import { isKnownWord } from "./is-known-word.ts";
import { isKnownAcronym, isTradeTerm } from "./known-terms.ts";
import { normalise } from "./normalise.ts";
import { pinyinSpellings } from "./pinyin.ts";
import type { PrivateWords } from "./secret.ts";
import { isOrdinaryHanWord } from "./segment-han.ts";
import { squeeze } from "./squeeze.ts";
import type { TypeWord } from "./type-words.ts";
import { isWordBreak, splitWords } from "./word-breaks.ts";

/** One spelling to search for, squeezed, and how to judge a hit. */
export interface SecretPattern {
  squeezed: string;
  category: Extract<FindingCategory, "OWN_SECRET" | "LEVEL_CODE">;
  /** The type word for it, or the place of the level whose code it is, where it is one of the same ladder. */
  replaceBy: TypeWord | { ordinal: number };
  /** Offsets in `squeezed` at which the words of the secret begin. */
  breaks: readonly number[];
  /** It is also an ordinary word or very short, so that only the name's own spelling is certain. */
  ambiguous: boolean;
  /** An acronym made from a name counts in capitals only. */
  capitalsOnly: boolean;
}

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|a\.g|se|sa|s\.a|s\.a\.s|s\.r\.l|s\.p\.a|b\.v|n\.v|k\.k|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|as|asa|a\/s|kk|pty|pte|group|holding|holdings|foundation)\.?$/i;
const HAN_LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/u;
const HAN_TRADE =
  /(?:信息技术|网络技术|网络科技|信息科技|智能科技|软件|科技|技术|网络|信息|数据|智能|银行|保险|证券|电子|通信|汽车)$/u;
const SECOND_LEVEL = new Set(["co", "com", "org", "net", "gov", "ac", "edu", "ne", "or", "go"]);

/** Every spelling of an organisation's private words that a text is searched for. */
export function secretPatterns({ secrets, codes, internalTitles }: PrivateWords): SecretPattern[] {
  const patterns = [
    ...secrets.flatMap(({ kind, value }) =>
      (kind === "DOMAIN" ? domainSpellings(value) : nameSpellings(value)).map((spelling) =>
        patternOf(spelling, "OWN_SECRET", kind),
      ),
    ),
    ...secrets.flatMap(({ kind, value }) => (kind === "DOMAIN" ? [] : brandPatterns(value, kind))),
    ...secrets
      .filter(({ kind }) => kind === "NAME")
      .flatMap(({ value }) => acronyms(value))
      .map((acronym) => ({ ...patternOf(acronym, "OWN_SECRET", "ALIAS"), capitalsOnly: true })),
    ...internalTitles.flatMap((title) =>
      caseSpellings(title).map((spelling) => patternOf(spelling, "OWN_SECRET", "INTERNAL_TITLE")),
    ),
    ...codes.flatMap(({ value, ordinal }) =>
      caseSpellings(value).map((spelling) =>
        patternOf(spelling, "LEVEL_CODE", ordinal === null ? "LEVEL_CODE" : { ordinal }),
      ),
    ),
  ];
  return distinct(patterns);
}

function patternOf(
  spelling: string,
  category: SecretPattern["category"],
  replaceBy: SecretPattern["replaceBy"],
): SecretPattern {
  const normalised = normalise(spelling.trim());
  const { lower, positions } = squeeze(normalised);
  const breaks: number[] = [];
  positions.forEach((position, index) => {
    if (index === 0) return;
    const apart = position - (positions[index - 1] ?? 0) > 1;
    if (apart || isWordBreak(normalised.text, position)) breaks.push(index);
  });
  return {
    squeezed: lower,
    category,
    replaceBy,
    breaks,
    ambiguous: isAmbiguous(normalised.text, lower),
    capitalsOnly: false,
  };
}

function isAmbiguous(text: string, squeezed: string): boolean {
  const isHan = /\p{Script=Han}/u.test(squeezed);
  if (squeezed.length <= (isHan ? 1 : 2)) return true;
  if (isHan || /\d/.test(squeezed)) return false;
  if (isKnownWord(squeezed)) return true;
  const words = splitWords(text).map((word) => word.toLowerCase());
  return words.length > 1 && words.every((word) => isKnownWord(word));
}

/** Upper and lower case of a letter may look like different Latin letters (Greek, Cyrillic): search for both. */
function caseSpellings(value: string): string[] {
  return [value, value.toLowerCase(), value.toUpperCase()];
}

function nameSpellings(value: string): string[] {
  const trimmed = value.trim();
  const short = withoutLegalForm(trimmed);
  const names = [...new Set([trimmed, short])];
  return names.flatMap((name) => [
    ...caseSpellings(name),
    ...(name.includes("&") ? [name.replace(/\s*&\s*/g, " and "), ...withoutSigns(name)] : []),
    ...(name.includes("+") ? [name.replace(/\s*\+\s*/g, " plus "), ...withoutSigns(name)] : []),
    ...domainLike(name),
    ...(/\p{Script=Han}/u.test(name) ? pinyinSpellings(normalise(name).text) : []),
  ]);
}

/** The brand in a Chinese name without its trade, as people shorten it: one that is everybody's word only asks. */
function brandPatterns(name: string, kind: TypeWord): SecretPattern[] {
  const short = normalise(withoutLegalForm(name.trim())).text;
  const brand = short.replace(HAN_TRADE, "");
  if (brand === short || !/^\p{Script=Han}{2,}$/u.test(brand)) return [];
  const isOrdinary = isOrdinaryHanWord(brand);
  return [brand, ...pinyinSpellings(brand)].map((spelling) => {
    const pattern = patternOf(spelling, "OWN_SECRET", kind);
    return { ...pattern, ambiguous: pattern.ambiguous || isOrdinary };
  });
}

function withoutSigns(name: string): string[] {
  const bare = name.replace(/[&+]/g, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "").length >= 3 ? [bare] : [];
}

function withoutLegalForm(name: string): string {
  let short = name;
  for (;;) {
    const shorter = short.replace(LEGAL_FORM, "").replace(HAN_LEGAL_FORM, "").trim();
    // "The Group" minus its form would be a word that is everybody's.
    if (shorter === short || shorter.length < 2 || isTradeTerm(shorter.toLowerCase())) return short;
    short = shorter;
  }
}

/** A name that is a domain itself, such as a company called after its site. */
function domainLike(name: string): string[] {
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,10}$/iu.test(name) ? domainSpellings(name) : [];
}

function domainSpellings(value: string): string[] {
  const host = value
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/^[^@/]*@/, "")
    .replace(/[/:?#].*$/, "")
    .replace(/^www\./i, "");
  const labels = host.split(".").filter((label) => label !== "");
  const name = withoutPublicSuffix(labels).at(-1);
  return [host, labels.join(" dot "), ...(name !== undefined && name.length >= 2 ? [name] : [])];
}

function withoutPublicSuffix(labels: readonly string[]): readonly string[] {
  if (labels.length < 2) return labels;
  const own = labels.slice(0, -1);
  return own.length > 1 && SECOND_LEVEL.has(own.at(-1)?.toLowerCase() ?? "") ? own.slice(0, -1) : own;
}

function acronyms(name: string): string[] {
  const words = splitWords(normalise(name).text).filter((word) => /^[A-Za-z]/.test(word));
  if (words.length < 3) return [];
  const spellings = [words, words.filter((word) => !/^(?:of|the|and|for|de|la|und)$/i.test(word))].map(
    (kept) => kept.map((word) => word.charAt(0).toUpperCase()).join(""),
  );
  return spellings.filter((acronym) => acronym.length >= 3 && !isKnownAcronym(acronym));
}

function distinct(patterns: readonly SecretPattern[]): SecretPattern[] {
  const seen = new Map<string, SecretPattern>();
  for (const pattern of patterns) {
    if (pattern.squeezed === "") continue;
    const key = `${pattern.squeezed} ${pattern.breaks.join()} ${pattern.capitalsOnly}`;
    if (!seen.has(key)) seen.set(key, pattern);
  }
  return [...seen.values()];
}
