/** A line and its counterpart; null where it has none. */
export interface LinePair {
  before: string | null;
  after: string | null;
}

/** Below this share of common words two lines are about different things. */
const SIMILAR = 0.5;

/** Every line is held against every other; beyond so many pairs only equal lines are paired. */
const COMPARED_PAIRS = 10_000;

/** Pairs the lines of two lists: equal ones first, then the most similar ones; the rest stands alone. */
export function pairLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (left: number, right: number) => {
    partner.set(left, right);
    taken.add(right);
  };

  before.forEach((line, left) => {
    const right = after.findIndex((other, place) => other === line && !taken.has(place));
    if (right >= 0) pair(left, right);
  });
  for (const { left, right } of similarPairs(before, after, partner, taken)) {
    if (!partner.has(left) && !taken.has(right)) pair(left, right);
  }

  const pairs: LinePair[] = before.map((line, left) => {
    const right = partner.get(left);
    return { before: line, after: right === undefined ? null : (after[right] ?? null) };
  });
  after.forEach((line, right) => {
    if (!taken.has(right)) pairs.push({ before: null, after: line });
  });
  return pairs;
}

function similarPairs(
  before: readonly string[],
  after: readonly string[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
) {
  if (before.length * after.length > COMPARED_PAIRS) return [];
  const wordsBefore = before.map(wordsOf);
  const wordsAfter = after.map(wordsOf);
  const candidates: { left: number; right: number; similarity: number }[] = [];
  wordsBefore.forEach((leftWords, left) => {
    if (partner.has(left)) return;
    wordsAfter.forEach((rightWords, right) => {
      if (taken.has(right)) return;
      const similarity = diceOf(leftWords, rightWords);
      if (similarity >= SIMILAR) candidates.push({ left, right, similarity });
    });
  });
  return candidates.sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right);
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsOf(line: string): Set<string> {
  const words = [...SEGMENTER.segment(line.toLowerCase())].filter(({ isWordLike }) => isWordLike);
  return new Set(words.map(({ segment }) => segment));
}

/** Twice the common words over all words: 1 for the same set, 0 for nothing in common. */
function diceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
