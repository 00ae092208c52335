const AMOUNT = /\p{Sc}|\d[.,'’ ]\d{3}\b|\d{5}|\d{2} ?k\b/iu;

/** Whether a text that should be the code of a grade reads like an amount of money instead. */
export function looksLikeAmount(text: string): boolean {
  return AMOUNT.test(text);
}
