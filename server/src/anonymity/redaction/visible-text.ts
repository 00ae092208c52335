import { foldConfusable } from "./confusables.ts";

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Spaces of every width: their choice can carry a mark. */
const SPACE = /[\t\p{Zs}\u2800]/gu;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/gu;
/** So can how many there are, inside a line and at its end. */
const MANY_SPACES = /(?<=\S) {2,}(?=\S)| +$/gm;
/** Letters and digits drawn in another style: full width, mathematical, circled, ligatures, old code points of Han. */
const RESTYLED =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2160-\u217f\u24b6-\u24e9\ufb00-\ufb06\uf900-\ufaff\u2f00-\u2fdf\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f169}\u{1f170}-\u{1f189}\u{2f800}-\u{2fa1f}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[\n -~]*$/;

/**
 * A text with nothing in it that a reader cannot see: no joiners, tags, selectors or control characters, one kind of
 * space, one way to write a letter. What nobody sees nobody can judge, and a watermark in it would tell where the
 * text comes from.
 */
export function visibleText(text: string): string {
  const seen = text
    .replace(LINE_BREAK, "\n")
    .replace(SPACE, " ")
    .replace(UNSEEN, "")
    .replace(MANY_SPACES, (spaces, at: number, whole: string) =>
      at + spaces.length === whole.length || whole[at + spaces.length] === "\n" ? "" : " ",
    );
  if (PLAIN.test(seen)) return seen;
  return seen
    .normalize("NFC")
    .replace(RESTYLED, (character) => foldConfusable(character).normalize("NFKC"))
    .replace(WORD, (word) => (isMixed(word) ? [...word].map(foldLetter).join("") : word));
}

/** A word of Latin letters with one of another script among them was not typed: it was made to look alike. */
function isMixed(word: string): boolean {
  return (
    /[A-Za-z]/.test(word) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word)
  );
}

function foldLetter(character: string): string {
  return /\p{Script=Latin}/u.test(character) ? character : foldConfusable(character);
}
