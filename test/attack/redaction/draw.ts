/** Draws from lists, the same for the same seed. */
export interface Draw {
  below(limit: number): number;
  from<T>(list: readonly T[]): T;
}

/** A small generator of its own (mulberry32), so that a measurement can be made again. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, from: (list) => list[below(list.length)]! };
}
