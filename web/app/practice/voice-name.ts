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
 * What a voice of a thread is called: all of it comes from its random name, so that it is called the same on every page
 * of the thread, whoever speaks beside it.
 */
export function voiceName(t: TFunction, pseudonym: string): string {
  return t("practices:voice.name", {
    colour: t(`practices:voice.colour.${COLOURS[pick(pseudonym, 0, COLOURS.length)]!}`),
    bird: t(`practices:voice.bird.${BIRDS[pick(pseudonym, 4, BIRDS.length)]!}`),
    number: 10 + pick(pseudonym, 8, 90),
  });
}

/** A number below `of` out of four hexadecimal digits of a random name. */
const pick = (pseudonym: string, from: number, of: number) =>
  parseInt(pseudonym.replaceAll("-", "").slice(from, from + 4), 16) % of;
