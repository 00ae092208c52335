/**
 * Letters that look like a Latin letter, folded to it one by one. Upper and lower case are listed apart, because a
 * Greek or Cyrillic capital and its small letter often look like different Latin letters.
 */
const LOOKALIKES: readonly (readonly [latin: string, others: string])[] = [
  ["A", "АΑᎪ"],
  ["a", "аαɑ"],
  ["B", "ВΒ"],
  ["b", "ЬƄ"],
  ["C", "СϹ"],
  ["c", "сϲᴄ"],
  ["d", "ԁ"],
  ["E", "ЕΕ"],
  ["e", "еєҽ"],
  ["F", "Ϝ"],
  ["G", "Ԍ"],
  ["g", "ɡց"],
  ["H", "НΗ"],
  ["h", "һհ"],
  ["I", "ІΙӀ"],
  ["i", "іιı"],
  ["J", "ЈͿ"],
  ["j", "јϳ"],
  ["K", "КΚ"],
  ["k", "кκ"],
  ["l", "ӏⅼǀ"],
  ["M", "МΜ"],
  ["m", "мⅿ"],
  ["N", "Ν"],
  ["n", "ոп"],
  ["O", "ОΟՕ"],
  ["o", "оοօσ"],
  ["P", "РΡ"],
  ["p", "рρ"],
  ["q", "ԛգ"],
  ["r", "гᴦ"],
  ["S", "ЅՏ"],
  ["s", "ѕꜱ"],
  ["T", "ТΤ"],
  ["t", "тτ"],
  ["u", "υսᴜ"],
  ["V", "Ѵ"],
  ["v", "ѵνᴠ"],
  ["W", "Ԝ"],
  ["w", "ԝաѡᴡ"],
  ["X", "ХΧ"],
  ["x", "хχ"],
  ["Y", "УΥҮ"],
  ["y", "уүγ"],
  ["Z", "Ζ"],
  ["z", "ᴢ"],
  ["ss", "ß"],
  ["SS", "ẞ"],
  ["ae", "æ"],
  ["AE", "Æ"],
  ["oe", "œ"],
  ["OE", "Œ"],
  ["o", "ø"],
  ["O", "Ø"],
  ["d", "đð"],
  ["D", "ĐÐ"],
  ["l", "ł"],
  ["L", "Ł"],
  ["th", "þ"],
  ["Th", "Þ"],
  ["'", "’‘ʼ`´′"],
  ['"', "“”„"],
  ["-", "‐‑‒–—―−﹣"],
  [".", "。․"],
];

const LATIN = new Map(LOOKALIKES.flatMap(([latin, others]) => [...others].map((other) => [other, latin])));

/** Capitals in white on a circle, on a square and between the corners of a flag: no compatibility form tells them. */
const CAPITALS_FROM = [0x1f150, 0x1f170, 0x1f1e6];

/** The Latin letters a character can be mistaken for, or the character itself. */
export function foldConfusable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1f150) {
    const from = CAPITALS_FROM.find((first) => code >= first && code < first + 26);
    if (from !== undefined) return String.fromCharCode(65 + code - from);
  }
  return LATIN.get(character) ?? character;
}
