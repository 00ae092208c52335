import type { Years } from "@rungs/shared/ladder";

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(\\d{1,2}|${WORDS.join("|")})`;
const UNIT = "\\+? ?(?:years?|yrs?\\b|年)";

const NONE =
  /(?:does ?n[o’']t|do(?:es)? not|no) (?:typically |usually |normally )?(?:require |need )?(?:any )?(?:prior |previous )?(?:professional |work |working )?experience|无需(?:工作)?经验/i;
const RANGE = new RegExp(`(?<!\\d)${NUMBER}\\+? ?(?:-|–|—|~|to|至|到) ?${NUMBER}${UNIT}`, "i");
const UP_TO = new RegExp(`(?:up to|less than|fewer than|at most|under) ${NUMBER}${UNIT}`, "i");
const AT_LEAST = new RegExp(`(?<!\\d)${NUMBER} ?(?:\\+|or more)? ?(?:years?|yrs?\\b|年)`, "i");
const BARE = /^(\d{1,2})(?: ?(?:-|–|—|~|to|至|到) ?(\d{1,2}))? ?(\+)?$/i;

/** The years of experience a sentence asks for; null when it speaks of something else. */
export function readYears(text: string): Years | null {
  if (!/experience|经验/i.test(text)) return null;
  return readYearsOnly(text);
}

/** The years in a text that is known to be about experience, such as `3-5`, `5+` or `up to 2 years`. */
export function readYearsOnly(text: string): Years | null {
  if (NONE.test(text)) return { min: 0, max: null };
  const range = RANGE.exec(text);
  if (range) return years(range[1], range[2]);
  const upTo = UP_TO.exec(text);
  if (upTo) return years("0", upTo[1]);
  const atLeast = AT_LEAST.exec(text);
  if (atLeast) return years(atLeast[1], undefined);
  const bare = BARE.exec(text.trim());
  return bare ? years(bare[1], bare[2]) : null;
}

function years(from: string | undefined, to: string | undefined): Years | null {
  const min = toNumber(from);
  const max = to === undefined ? null : toNumber(to);
  if (min === null || min > 60 || (max !== null && (max > 60 || max < min))) return null;
  return { min, max };
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = WORDS.indexOf(text.toLowerCase());
  return word === -1 ? Number(text) : word;
}
