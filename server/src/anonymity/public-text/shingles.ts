import { normalise } from "../redaction/normalise.ts";

/** Words in a row that hardly two authors write alike. */
export const SHINGLE_WORDS = 8;
/** Han characters carry less than words do, but a run of them hardly repeats by chance either. */
const UNITS = /\p{Script=Han}|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** The hashes of every eight words in a row of a text, in order, however it is spelled and punctuated. */
export function shinglesOf(text: string): number[] {
  const words = normalise(text).lower.match(UNITS) ?? [];
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    shingles.push(hash(words.slice(at, at + SHINGLE_WORDS).join(" ")));
  }
  return shingles;
}

/** FNV-1a with a final mix: 32 bits are enough to tell "seen before" from "new" in one ladder. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
