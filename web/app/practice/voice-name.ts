import type { TFunction } from "i18next";

const COLOURS = [
  "amber",
  "blue",
  "bronze",
  "crimson",
  "golden",
  "green",
  "grey",
  "indigo",
  "ivory",
  "orange",
  "silver",
  "violet",
] as const;
const BIRDS = [
  "crane",
  "cuckoo",
  "finch",
  "goose",
  "gull",
  "heron",
  "kite",
  "lark",
  "magpie",
  "owl",
  "plover",
  "robin",
  "sparrow",
  "stork",
  "swallow",
  "wren",
] as const;

/**
 * What each voice of a thread is called, by its random name. Two that would be called the same are told apart by a
 * number, in the order in which they first spoke.
 */
export function voiceNames(t: TFunction, pseudonyms: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const pseudonym of new Set(pseudonyms)) {
    const name = t("practices:voice.name", {
      colour: t(`practices:voice.colour.${COLOURS[pick(pseudonym, 0, COLOURS.length)]!}`),
      bird: t(`practices:voice.bird.${BIRDS[pick(pseudonym, 4, BIRDS.length)]!}`),
    });
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    names.set(pseudonym, before === 0 ? name : `${name} ${before + 1}`);
  }
  return names;
}

/** A number below `of` out of four hexadecimal digits of a random name. */
const pick = (pseudonym: string, from: number, of: number) =>
  parseInt(pseudonym.replaceAll("-", "").slice(from, from + 4), 16) % of;
