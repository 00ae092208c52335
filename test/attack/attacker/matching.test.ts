import fc from "fast-check";
import { expect, test } from "vitest";

import { matchGroups } from "./matching.ts";

/** Every largest matching of single pseudonyms to single units, by trying them all. */
function tryAll(edges: readonly (readonly number[])[]): { size: number; forced: string[] } {
  let best: string[][] = [[]];
  const walk = (left: number, used: Set<number>, chosen: string[]): void => {
    if (left === edges.length) {
      if (chosen.length > best[0]!.length) best = [chosen];
      else if (chosen.length === best[0]!.length) best.push(chosen);
      return;
    }
    walk(left + 1, used, chosen);
    for (const right of edges[left]!) {
      if (!used.has(right)) walk(left + 1, new Set(used).add(right), [...chosen, `${left}-${right}`]);
    }
  };
  walk(0, new Set(), []);
  const forced = best[0]!.filter((edge) => best.every((matching) => matching.includes(edge)));
  return { size: best[0]!.length, forced: forced.sort() };
}

test("finds the same largest matchings and forced links as trying them all", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 5 }), { maxLength: 5 }), (edges) => {
      const { size, forced } = matchGroups(
        edges.map((neighbours) => ({ size: 1, neighbours })),
        [1, 1, 1, 1, 1],
      );
      expect({ size, forced: forced.map(({ left, right }) => `${left}-${right}`).sort() }).toEqual(
        tryAll(edges),
      );
    }),
    { numRuns: 300 },
  );
});

test("a group of alike pseudonyms takes as many partners as it has members", () => {
  expect(matchGroups([{ size: 3, neighbours: [0, 1] }], [2, 2])).toEqual({ size: 3, forced: [] });
  expect(
    matchGroups(
      [
        { size: 1, neighbours: [0] },
        { size: 2, neighbours: [0, 1] },
      ],
      [1, 2],
    ),
  ).toEqual({
    size: 3,
    forced: [{ left: 0, right: 0 }],
  });
});
