const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Spaces of every width: their choice can carry a mark. */
const SPACE = /[\t\p{Zs}\u2800]/gu;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/gu;

/**
 * A text with nothing in it that a reader cannot see: no joiners, tags, selectors or control characters, and one
 * kind of space. What nobody sees nobody can judge, and a watermark in it would tell where the text comes from.
 */
export function visibleText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(SPACE, " ").replace(UNSEEN, "");
}
