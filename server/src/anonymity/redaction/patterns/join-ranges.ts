import { CODE, HAN_NUMBER, JOINT, NUMBER, SCALE, SYMBOL, WORD } from "./money-words.ts";

/** A stretch that is an amount. */
interface Amount {
  start: number;
  end: number;
}

/** The other end of a range is no further away than this. */
const WINDOW = 56;
const UNIT_BEFORE = `(?<before>(?:${SYMBOL}|(?<![A-Za-z])(?:${CODE}))\\s{0,2})?`;
const UNIT_AFTER = `(?<after>\\s{0,2}(?:(?:${SYMBOL})(?!\\d)|(?:${CODE}|${WORD})(?![A-Za-z])))?`;
const FIGURE = `${UNIT_BEFORE}(?<number>${NUMBER})(?<scale>${SCALE})${UNIT_AFTER}`;
const COUNTED =
  "(?:\\s(?:new|more|other|active|open|different|external|internal))?\\s(?:stars|users|lines|downloads|commits|repositories|repos|members|people|persons|issues|requests|tokens|teams?|projects?|maintainers?|contributors?|developers?|engineers?|mentees?|organi[sz]ations|companies|foundations?|communities|students|grantees|recipients|events|years|months|weeks|days|releases|reviews|pull)(?![A-Za-z])";

const RIGHT = new RegExp(`^(?<joint>${JOINT})${FIGURE}(?![A-Za-z0-9%])(?<counted>${COUNTED})?`, "i");
const RIGHT_OF_BETWEEN = new RegExp(
  `^(?<joint>\\sand\\s)${FIGURE}(?![A-Za-z0-9%])(?<counted>${COUNTED})?`,
  "i",
);
const LEFT = new RegExp(`(?<![A-Za-z0-9.,/-])${FIGURE}(?<joint>${JOINT})$`, "iu");
const LEFT_OF_AND = new RegExp(`(?<![A-Za-z])between\\s${FIGURE}\\sand\\s$`, "iu");
const HAN_RIGHT = new RegExp(`^\\s?[-–—~至到]\\s?${HAN_NUMBER}(?:多|余|来)?(?:${WORD})?`);
const HAN_LEFT = new RegExp(`${HAN_NUMBER}(?:${WORD})?\\s?[-–—~至到]\\s?$`);
const COUNT =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half)";
const WORDS_LEFT = new RegExp(`(?<![A-Za-z])(?:between\\s)?(?:${COUNT}(?:\\s|-)){1,5}(?:to|and)\\s$`, "i");
const WORDS_START = new RegExp(`^${COUNT}(?![A-Za-z])`, "i");
const BETWEEN = /(?<![A-Za-z])between\s$/i;
/** Whether it is worth looking for another end at all: hardly any amount has one. */
const BEGINS_JOINT = /^\s{0,2}(?:[-–—~～〜至到]|up|to|bis|till|until|through|thru|and)/i;
const ENDS_JOINT = /(?:[-–—~～〜至到]|to|bis|zu|till|until|through|thru|and)\s{0,2}$/i;
const ONLY_JOINT = new RegExp(`^${JOINT}$`, "i");

/**
 * Makes one amount of each range: overlapping amounts become one, the other end joins in although it has no currency
 * of its own, and what stands between two ends goes with them.
 */
export function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const widened = merged(text, amounts).map((amount) => widen(text, amount));
  return merged(text, widened);
}

function merged(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const { start, end } of amounts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (start < last.end || isRange(text, last.end, start))) {
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end });
  }
  return joined;
}

function isRange(text: string, from: number, to: number): boolean {
  return to - from <= 12 && ONLY_JOINT.test(text.slice(from, to));
}

function widen(text: string, { start, end }: Amount): Amount {
  const amount = text.slice(start, end);
  const [from, to] = BEGINS_JOINT.test(text.slice(end, end + 8)) ? upperEnd(text, start, end) : [start, end];
  if (!ENDS_JOINT.test(text.slice(Math.max(0, start - 10), start))) return { start: from, end: to };
  return { start: from - leftEnd(text.slice(Math.max(0, start - WINDOW), start), amount), end: to };
}

function upperEnd(text: string, start: number, end: number): [number, number] {
  const amount = text.slice(start, end);
  const right = text.slice(end, end + WINDOW);
  const between = BETWEEN.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  const found = (between > 0 ? RIGHT_OF_BETWEEN : RIGHT).exec(right);
  if (found && isOtherEnd(amount, found)) {
    return [start - between, end + found[0].length - (found.groups?.counted?.length ?? 0)];
  }
  const isHan = /[\p{Script=Han}\d]$/u.test(amount);
  return [start, end + (isHan ? (HAN_RIGHT.exec(right)?.[0].length ?? 0) : 0)];
}

/** How many characters before an amount are the lower end of its range. */
function leftEnd(left: string, amount: string): number {
  const and = LEFT_OF_AND.exec(left);
  if (and) return and[0].length;
  if (WORDS_START.test(amount)) return WORDS_LEFT.exec(left)?.[0].length ?? 0;
  const found = LEFT.exec(left);
  if (found) return isLowerEnd(found, amount) ? found[0].length : 0;
  return /^[\p{Script=Han}\d]/u.test(amount) ? (HAN_LEFT.exec(left)?.[0].length ?? 0) : 0;
}

/** Whether the figure behind "to" is the upper end: "€5,000 to 3 teams" ends before it. */
function isOtherEnd(amount: string, found: RegExpExecArray): boolean {
  const { before, after, number = "", scale = "", joint = "", counted } = found.groups ?? {};
  if (before !== undefined || after !== undefined) return true;
  if (counted !== undefined) return !/[a-z至到]/i.test(joint);
  return isLarge(number, scale) || !isLarge(/\d[\d.,' ]*/.exec(amount)?.[0] ?? "", "");
}

/** Whether the figure before an amount is its lower end: the number of an item with a dash behind it is not. */
function isLowerEnd(found: RegExpExecArray, amount: string): boolean {
  const { before, after, number = "", scale = "", joint = "" } = found.groups ?? {};
  if (before !== undefined || after !== undefined || isLarge(number, scale)) return true;
  if (!/^\s+[-–—]\s+$/.test(joint)) return true;
  return /^\d/.test(amount) && !isLarge(/^\d[\d.,' ]*/.exec(amount)?.[0] ?? "", "");
}

function isLarge(number: string, scale: string): boolean {
  return scale !== "" || number.replace(/\D/g, "").length > 3;
}
