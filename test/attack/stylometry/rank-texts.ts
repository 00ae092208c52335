/** A text whose author an attacker knows, or wants to know. */
export interface Written {
  readonly author: string;
  readonly text: string;
}

/** Where, of all other texts, the nearest one by the same author stands: 1 is the attacker's first guess. */
export interface StyleFigures {
  readonly texts: number;
  /** Texts that have another by the same author to be found. */
  readonly tried: number;
  readonly first: number;
  readonly withinFive: number;
  /** How many an attacker would get right without reading. */
  readonly firstByChance: number;
}

/**
 * AS-1: compares texts by their runs of four characters, rare runs counting more, and ranks all others by likeness.
 */
export function measureStyle(written: readonly Written[]): StyleFigures {
  const vectors = weigh(written.map(({ text }) => countRuns(text)));
  const ranks: number[] = [];
  let firstByChance = 0;
  written.forEach(({ author }, index) => {
    const others = written
      .map((other, place) => ({ place, own: other.author === author }))
      .filter(({ place }) => place !== index);
    const own = others.filter((other) => other.own).length;
    if (own === 0) return;
    const ranked = others
      .map((other) => ({ ...other, likeness: compare(vectors[index]!, vectors[other.place]!) }))
      .sort((a, b) => b.likeness - a.likeness);
    ranks.push(ranked.findIndex((other) => other.own) + 1);
    firstByChance += own / others.length;
  });
  return {
    texts: written.length,
    tried: ranks.length,
    first: ranks.filter((rank) => rank === 1).length,
    withinFive: ranks.filter((rank) => rank <= 5).length,
    firstByChance: Math.round(firstByChance * 10) / 10,
  };
}

function countRuns(text: string): Map<string, number> {
  const plain = [...text.toLowerCase().replace(/\s+/g, " ")];
  const runs = new Map<string, number>();
  for (let start = 0; start + 4 <= plain.length; start++) {
    const run = plain.slice(start, start + 4).join("");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function weigh(counted: readonly Map<string, number>[]): Map<string, number>[] {
  const texts = new Map<string, number>();
  for (const runs of counted) for (const run of runs.keys()) texts.set(run, (texts.get(run) ?? 0) + 1);
  return counted.map((runs) => {
    const weights = new Map<string, number>();
    for (const [run, count] of runs)
      weights.set(run, (1 + Math.log(count)) * Math.log((1 + counted.length) / texts.get(run)!));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [run, weight] of weights) weights.set(run, weight / length);
    return weights;
  });
}

function compare(one: Map<string, number>, other: Map<string, number>): number {
  let sum = 0;
  for (const [run, weight] of one) sum += weight * (other.get(run) ?? 0);
  return sum;
}
