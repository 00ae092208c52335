import type { NormalisedText } from "./normalise.ts";

/** A normalised text without its spaces and punctuation, and where each letter of it stood. */
export interface Squeezed {
  lower: string;
  /** Offset in the normalised text of each unit of `lower`. */
  positions: readonly number[];
}

const SIGNIFICANT = /[\p{L}\p{N}&+]/u;

/** Whether a unit of a normalised text belongs to a word; `&` and `+` are parts of names. */
export function isSignificant(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 0x80) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 38 ||
      code === 43
    );
  }
  // Half of a character beyond the basic plane: almost always a rare Han character.
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return SIGNIFICANT.test(unit);
}

/** Leaves only letters and digits, so that every way of spacing a name out reads the same. */
export function squeeze(normalised: Pick<NormalisedText, "lower">): Squeezed {
  const positions: number[] = [];
  let lower = "";
  for (let at = 0; at < normalised.lower.length; at += 1) {
    const unit = normalised.lower[at] as string;
    if (!isSignificant(unit)) continue;
    positions.push(at);
    lower += unit;
  }
  return { lower, positions };
}
