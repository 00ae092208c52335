/** Which of a fixed list of organisations are meant, one bit each: two sets are compared in a few operations. */
export class UnitSet {
  private readonly words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.words = words;
  }

  /** The set of the units, by their places in `index`. */
  static of(units: Iterable<string>, index: ReadonlyMap<string, number>): UnitSet {
    const words = new Uint32Array(Math.ceil(index.size / 32));
    for (const unit of units) {
      const place = index.get(unit);
      if (place === undefined) throw new Error("A unit without a place cannot be compared.");
      words[place >> 5]! |= 1 << (place & 31);
    }
    return new UnitSet(words);
  }

  /** How many are in this set and not in the other. */
  without(other: UnitSet): number {
    let count = 0;
    for (let at = 0; at < this.words.length; at += 1) count += bits(this.words[at]! & ~other.words[at]!);
    return count;
  }

  /** Those that are in one of the two. */
  union(other: UnitSet): UnitSet {
    return new UnitSet(this.words.map((word, at) => word | other.words[at]!));
  }

  /** Those that are in this set and not in the other. */
  minus(other: UnitSet): UnitSet {
    return new UnitSet(this.words.map((word, at) => word & ~other.words[at]!));
  }

  /** How many are in it. */
  get size(): number {
    return this.words.reduce((count, word) => count + bits(word), 0);
  }

  /** The first unit of this set that is not in the other, by the names in `units`; undefined where there is none. */
  firstWithout(other: UnitSet, units: readonly string[]): string | undefined {
    return units.find((_, place) => this.isWithout(other, place));
  }

  /** The units of this set that are not in the other, by the names in `units`. */
  namesWithout(other: UnitSet, units: readonly string[]): string[] {
    return units.filter((_, place) => this.isWithout(other, place));
  }

  private isWithout(other: UnitSet, place: number): boolean {
    return (this.words[place >> 5]! & ~other.words[place >> 5]! & (1 << (place & 31))) !== 0;
  }
}

/** Numbers all the units that occur. */
export function indexUnits(sets: Iterable<Iterable<string>>): {
  units: string[];
  index: Map<string, number>;
} {
  const units = [...new Set([...sets].flatMap((set) => [...set]))].sort();
  return { units, index: new Map(units.map((unit, place) => [unit, place])) };
}

function bits(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
