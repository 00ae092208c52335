/** A replacement as it reads in its place, and how many characters around the span went with it. */
export interface Fitted {
  text: string;
  /** Characters right before the span: an article or a noun that the replacement says itself. */
  before: number;
  /** Characters right after it: the same noun once more. */
  after: number;
}

const BEFORE_A_SENTENCE = /(?:(?:(?<!\.[a-z]|\b(?:vs|cf|incl|approx))\.|[!?])["')\]]? +|\n[\s*-]*)$/;
const ARTICLE = /^(?:an?|the|this) (?=\S)/i;
/** Behind these English has no article; a few adjectives may stand between. */
const DETERMINER =
  /(?<![\p{L}\p{N}'-])(?:the|this|that|these|those|our|your|their|its|his|her|my|whose|each|every|either|neither|any|some|another|no|all|both|which|what|one|two|three|four|five|several|many|few|[\p{L}\p{N}]+(?:'s|s'))(?: (?:former|current|new|old|whole|entire|other|same|first|second|third|last|next|big|large|small|own|internal|external|public|private|global|local|main|wider|broader|early|latest|original|single))? $/iu;
const INDEFINITE =
  /(?<![\p{L}\p{N}'-])(an?)( (?:former|current|new|old|whole|other|big|large|small|single|public|private|global|local|main))? $/iu;

/** Nouns that say what a replacement says, before it: "ticket OSPO-1" is a ticket. */
const SAME: Readonly<Record<string, string>> = {
  ticket: "tickets?|issues?|bugs?",
  link: "links?|URLs?|pages?",
  level: "levels?|grades?|bands?",
  amount: "amounts?(?: of)?|sums? of",
  account: "accounts?|handles?|users?",
  channel: "channels?",
  company: "company|organi[sz]ation",
  foundation: "foundation",
  university: "university",
  project: "projects?",
  product: "products?",
  role: "roles?",
  date: "dates?",
  colleague: "colleagues?",
  site: "sites?|websites?|domains?",
  "phone number": "(?:phone|telephone) numbers?|numbers?",
  "e-mail address": "e-?mail addresse?s?|address",
  "cost center": "cost cent(?:er|re)s?",
  "password or key": "passwords?|keys?",
};
/** In Chinese, what a replacement ends with and may stand beside it already. */
const HAN_SAME =
  /^(?:本|某|该)(公司|工单|级别|链接|账号|频道|金额|日期|电话|邮箱|项目|产品|基金会|高校|同事|成本中心)$/u;

/**
 * Fits a replacement into its sentence: an article or a noun that would stand there twice stands once, and "a" or "an"
 * follows the word behind it. Nothing but such words is taken from around the span, and only up to the bounds given.
 * Words of our own also take on whose it is and the capital of a sentence; an author's stay as typed.
 */
export function fitReplacement(
  text: string,
  { start, end }: { start: number; end: number },
  { words, isOurs }: { words: string; isOurs: boolean },
  bounds: { from: number; to: number },
): Fitted {
  const before = text.slice(Math.max(bounds.from, start - 48), start);
  const after = text.slice(end, Math.min(bounds.to, end + 24));
  if (/\p{Script=Han}/u.test(words)) return fitHan(before, after, words);
  if (!/^[A-Za-z]/.test(words)) return { text: words, before: 0, after: 0 };
  const surface = text.slice(start, end);
  const isPossessive = isOurs && /['’]s$/iu.test(surface) && !/['’]s(?: |$)/u.test(words);
  const fitted = fitEnglish(before, after, isPossessive ? `${words}'s` : words);
  const isFirst = isOurs && /^\p{Lu}/u.test(surface) && (start === 0 || BEFORE_A_SENTENCE.test(before));
  return isFirst && fitted.before === 0 ? { ...fitted, text: capitalised(fitted.text) } : fitted;
}

function fitEnglish(before: string, after: string, replacement: string): Fitted {
  const noun = nounOf(replacement);
  const told = Object.hasOwn(SAME, noun) ? SAME[noun] : undefined;
  const doubled = told === undefined ? "" : sameNoun(before, told);
  const rest = before.slice(0, before.length - doubled.length);
  const repeated = new RegExp(`^ ${noun}(?![\\p{L}\\p{N}'-])`, "iu").exec(after)?.[0] ?? "";
  const taken = { before: doubled.length, after: told === undefined ? 0 : repeated.length };

  const indefinite = INDEFINITE.exec(rest);
  if (indefinite) {
    const [whole, article = "", adjective = ""] = indefinite;
    const bare = replacement.replace(ARTICLE, "");
    const right = adjective === "" ? articleFor(bare) : article.toLowerCase();
    if (right === article.toLowerCase()) return { text: bare, ...taken };
    const written = /^A/.test(article) ? right.replace("a", "A") : right;
    return { text: `${written}${adjective} ${bare}`, ...taken, before: taken.before + whole.length };
  }
  // "At the L3 level" is at level 1.
  const definite =
    /^level \d+$/.test(replacement) && taken.after > 0 ? /(?<![\p{L}\p{N}])the $/u.exec(rest) : null;
  if (definite) return { text: replacement, ...taken, before: taken.before + definite[0].length };
  if (DETERMINER.test(rest)) return { text: replacement.replace(ARTICLE, ""), ...taken };
  return { text: /^\p{Lu}/u.test(doubled) ? capitalised(replacement) : replacement, ...taken };
}

/** The noun right before the span that says what the replacement says, with its space. */
function sameNoun(before: string, told: string): string {
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${told}) $`, "iu").exec(before)?.[0] ?? "";
}

function nounOf(replacement: string): string {
  return replacement
    .toLowerCase()
    .replace(ARTICLE, "")
    .replace(/^company's /, "")
    .replace(/^level \d+$/, "level");
}

/** "an hour", "a user", "an SBOM": by how the word is said, as far as its letters tell. */
function articleFor(word: string): "a" | "an" {
  if (/^(?:[AEFHILMNORSX][A-Z0-9]|[AEFHILMNORSX]$)/.test(word)) return "an";
  if (/^(?:uni|use|usu|uti|eu|one|ubi|[A-Z]{2})/.test(word) && !/^unin/.test(word)) return "a";
  return /^(?:[aeiou]|hour|honest|heir)/i.test(word) ? "an" : "a";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fitHan(before: string, after: string, replacement: string): Fitted {
  const level = /^第 \d+ 级$/u.test(replacement);
  const noun = level ? "级" : HAN_SAME.exec(replacement)?.[1];
  if (noun === undefined) return { text: replacement, before: 0, after: 0 };
  const words = level ? "第|级别|级|等级" : noun;
  const doubled = new RegExp(`(?:${words}) ?$`, "u").exec(before)?.[0] ?? "";
  const tail = noun === "级别" || level ? "级别|级" : noun;
  const repeated = new RegExp(`^ ?(?:${tail})`, "u").exec(after)?.[0] ?? "";
  return { text: replacement, before: doubled.length, after: repeated.length };
}
