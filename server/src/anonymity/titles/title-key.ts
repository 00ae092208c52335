// The same characters as in the database's title_key(): a title is counted as it is looked up.
const BETWEEN_WORDS = /[\s,.;:/()&|+·、，（）：；_-]+/;

/** The form in which two spellings of a title are counted as one: its words in lower case and in a fixed order. */
export function titleKey(title: string): string {
  return title.toLowerCase().split(BETWEEN_WORDS).filter(Boolean).toSorted(byCharacters).join(" ");
}

function byCharacters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
