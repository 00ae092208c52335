import type { Stretch } from "./find-unknown-words.ts";
import { isHanGrammar, isHanTradeTerm, standsAlone, SURNAMES } from "./han-terms.ts";
import { type HanWord, isNameTag, segmentHan } from "./segment-han.ts";

/** Between two parts of one name the dictionary may see a word of at most this many characters. */
const INNER_WORD = 2;
/** What stands around a person's name, so that a surname there begins one; the punctuation is folded already. */
const BEFORE_A_PERSON = /(?:由|和|与|跟|请|找|向|给|对|让|被|是|在|[、,.:;()"'\s]|助|谢|系|如|叫|^)$/u;
const AFTER_A_PERSON =
  /^(?:先生|女士|老师|同学|总监?|经理|博士|教授|院士|工程师|说|表示|认为|指出|负责|牵头|主导|带领|提出|加入|担任|创|汇报|完成|进行|出席|审查|讨论|对接|确认|沟通|了解|管理|维护|编写|设计|开发|和|与|、|的|[,.:;()"'\s]|在|$)/u;

const BEFORE_A_BRAND = /(?:来自|代表|加入|加盟|采购|任职于|就职于|服务于|隶属|收购|曾在|供职|同行)$/u;
const AFTER_A_BRAND =
  /^(?:科技|数据|网络|智能|软件|信息|资本|云|银行|控股|电子|通信|通讯|汽车|证券|保险|电商|传媒|金融|能源|医药|在线|互联|股份|重工|电力|石化|航空|物流|地产|置业|教育|开源办公室)/u;

/**
 * Finds the words of a Chinese text that no dictionary vouches for: what it calls a name, and characters that stand
 * alone without being grammar. What is covered already is not looked at again.
 */
export function findUnknownHan(text: string, covered: readonly Stretch[]): Stretch[] {
  const words = segmentHan(text);
  const suspect = words.map((word, index) => isSuspect(text, words, index));
  const found: Stretch[] = [];
  words.forEach(({ start, end }, index) => {
    if (!suspect[index] || covered.some((cover) => cover.start < end && start < cover.end)) return;
    const last = found.at(-1);
    if (last !== undefined && isOneName(text, last.end, start, covered)) last.end = end;
    else found.push({ start, end });
  });
  return found;
}

function isSuspect(text: string, words: readonly HanWord[], index: number): boolean {
  const { word, tag, start, end } = words[index] as HanWord;
  if (isHanTradeTerm(word)) return false;
  if (beginsPerson(text, words, index)) return true;
  if (word.length > 1) return isNameTag(tag);
  if (isHanGrammar(word)) return followsSurname(words, index);
  const [before, after] = [words[index - 1], words[index + 1]];
  const beside = [before?.end === start ? before : null, after?.start === end ? after : null];
  if (standsAlone(word)) {
    if (beside.some((one) => one && isLoose(one)) || followsSurname(words, index)) return true;
    return isBrandLike(text, words, index);
  }
  return isNameTag(tag) || tag === "x" || beside.some((one) => one && isSingle(one));
}

/** Two or three single characters where an organisation is expected: behind "from", or before "data" or "software". */
function isBrandLike(text: string, words: readonly HanWord[], index: number): boolean {
  let first = index;
  let last = index;
  while (isBeside(words[first - 1], words[first])) first -= 1;
  while (isBeside(words[last], words[last + 1])) last += 1;
  if (last - first < 1 || last - first > 3) return false;
  const { start } = words[first] as HanWord;
  const { end } = words[last] as HanWord;
  return (
    BEFORE_A_BRAND.test(text.slice(Math.max(0, start - 3), start)) ||
    AFTER_A_BRAND.test(text.slice(end, end + 4))
  );
}

function isBeside(one: HanWord | undefined, other: HanWord | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.end === other.start && isSingle(one) && isSingle(other)
  );
}

/** One character that is a word of its own, or none at all, but not grammar. */
function isSingle({ word }: HanWord): boolean {
  return word.length === 1 && !isHanGrammar(word);
}

/** One character that no ordinary sentence uses alone. */
function isLoose({ word }: HanWord): boolean {
  return word.length === 1 && !standsAlone(word);
}

/** A surname, then one or two characters, between what may stand around a person. */
function beginsPerson(text: string, words: readonly HanWord[], index: number): boolean {
  const { word, start, end } = words[index] as HanWord;
  if (!SURNAMES.has(word.charAt(0))) return false;
  if (!BEFORE_A_PERSON.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (word.length === 1) {
    const given = words[index + 1];
    if (given === undefined || given.start !== end || given.word.length > 2) return false;
    const next = words[index + 2];
    const until =
      given.word.length === 1 && next?.start === given.end && next.word.length === 1 ? next.end : given.end;
    return (
      [given.end, until].some((at) => AFTER_A_PERSON.test(text.slice(at, at + 3))) &&
      !isHanTradeTerm(word + given.word)
    );
  }
  return false;
}

function followsSurname(words: readonly HanWord[], index: number): boolean {
  const before = words[index - 1];
  const here = words[index] as HanWord;
  return (
    before !== undefined &&
    before.end === here.start &&
    before.word.length === 1 &&
    SURNAMES.has(before.word) &&
    !standsAlone(before.word)
  );
}

function isOneName(text: string, end: number, start: number, covered: readonly Stretch[]): boolean {
  const between = text.slice(end, start);
  return (
    between.length <= INNER_WORD &&
    /^(?:\p{Script=Han}*|·)$/u.test(between) &&
    !/[的了在与和或及对为由并]/u.test(between) &&
    !covered.some((cover) => cover.start < start && end < cover.end)
  );
}
