import { isKnownWord } from "./is-known-word.ts";
import type { NormalisedText } from "./normalise.ts";
import type { Squeezed } from "./squeeze.ts";

/** What stands between the letters of any stretch `from`…`to` of a squeezed text, told without reading it again. */
export interface InnerGaps {
  count: (from: number, to: number) => number;
  /** Gaps that no name holds. */
  foreign: (from: number, to: number) => number;
  /** Gaps that tell words apart. */
  loose: (from: number, to: number) => number;
  isLoose: (index: number) => boolean;
  /** Gaps by which words are joined to one: hyphens, dots and other signs, but no end of a sentence. */
  joined: (from: number, to: number) => number;
  spaced: (from: number, to: number) => number;
  capitals: (from: number, to: number) => number;
  smalls: (from: number, to: number) => number;
  /** Whether every piece between the gaps is a word that everybody knows. */
  areWords: (from: number, to: number) => boolean;
}

/** Separators that may stand inside a name without making it two things. */
const INNER_GAP = /^[\s\-_.·*~'/|\\:]{1,4}$/;
const JOINT = /^(?:[-_.·*~'/|\\:]{1,2}|-\s{1,3})$/;
/** A full stop or a colon before a space ends a sentence and joins nothing. */
const JOINED = /[^\s.:,]|^[.:]$/;
const SPACED = /\s/;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Reads the gaps of a squeezed text once, so that each of its many hits is judged in constant time. */
export function innerGaps(text: NormalisedText, { positions }: Squeezed): InnerGaps {
  const before = (index: number) => (positions[index - 1] as number) + 1;
  const gapAt = (index: number) =>
    index === 0 || before(index) === positions[index] ? "" : text.text.slice(before(index), positions[index]);
  const isLooseGap = (gap: string, index: number) =>
    gap !== "" && !JOINT.test(gap) && !isHanPair(text.text, before(index), positions[index] as number);
  const gaps = positions.map((_, index) => gapAt(index));
  const within = (holds: (gap: string, index: number) => boolean) => {
    const sums = sumsOf(gaps.length, (index) => gaps[index] !== "" && holds(gaps[index] as string, index));
    return (from: number, to: number) => (sums[to] as number) - (sums[from + 1] as number);
  };
  const letters = (kind: RegExp) => {
    const sums = sumsOf(positions.length, (index) =>
      kind.test(text.text[positions[index] as number] as string),
    );
    return (from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  };
  const isLooseAt = Uint8Array.from(gaps, (gap, index) => (isLooseGap(gap, index) ? 1 : 0));
  return {
    count: within(() => true),
    foreign: within((gap) => !INNER_GAP.test(gap)),
    loose: within((_, index) => isLooseAt[index] === 1),
    isLoose: (index) => isLooseAt[index] === 1,
    joined: within((gap) => JOINED.test(gap)),
    spaced: within((gap) => SPACED.test(gap)),
    capitals: letters(CAPITAL),
    smalls: letters(SMALL),
    areWords: knownPieces(text.lower, positions, gaps),
  };
}

/** The pieces inside a stretch are whole and looked up once; only its first and its last may be cut. */
function knownPieces(lower: string, positions: readonly number[], gaps: readonly string[]) {
  const starts = gaps.flatMap((gap, index) => (index === 0 || gap !== "" ? [index] : []));
  const pieceAt: number[] = [];
  gaps.forEach((gap, index) =>
    pieceAt.push(index === 0 ? 0 : (pieceAt[index - 1] as number) + (gap === "" ? 0 : 1)),
  );
  const isKnown = (from: number, to: number) =>
    isKnownWord(lower.slice(positions[from], (positions[to - 1] as number) + 1));
  let unknown: Int32Array | undefined;
  return (from: number, to: number) => {
    const first = pieceAt[from] as number;
    const last = pieceAt[to - 1] as number;
    if (first === last) return isKnown(from, to);
    if (!isKnown(from, starts[first + 1] as number) || !isKnown(starts[last] as number, to)) return false;
    unknown ??= sumsOf(
      starts.length,
      (piece) => !isKnown(starts[piece] as number, starts[piece + 1] ?? gaps.length),
    );
    return unknown[last] === unknown[first + 1];
  };
}

function sumsOf(length: number, holds: (index: number) => boolean): Int32Array {
  const sums = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    sums[index + 1] = (sums[index] as number) + (holds(index) ? 1 : 0);
  }
  return sums;
}

function isHanPair(text: string, before: number, at: number): boolean {
  return /\p{Script=Han}/u.test(text[before - 1] ?? "") && /\p{Script=Han}/u.test(text[at] ?? "");
}
