import fc from "fast-check";
import { expect, test } from "vitest";

import { buildSearch } from "./aho-corasick.ts";

test("finds every occurrence of every pattern, as a plain search would", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), text, (patterns, searched) => {
      const plain = patterns.flatMap((pattern, index) =>
        pattern === ""
          ? []
          : [...searched].flatMap((_, start) =>
              searched.startsWith(pattern, start) ? [`${index} ${start + pattern.length}`] : [],
            ),
      );
      const found: string[] = [];
      buildSearch(patterns)(searched, (pattern, end) => {
        found.push(`${pattern} ${end}`);
        return false;
      });
      expect(found.toSorted()).toEqual(plain.toSorted());
    }),
    { numRuns: 500 },
  );
});

test("tells the longest of those that end at one place first, and no more of them than are wanted", () => {
  const search = buildSearch(["c", "abc", "bc", "x"]);
  const told = (enough: (pattern: number) => boolean) => {
    const patterns: number[] = [];
    search("abcx", (pattern) => {
      patterns.push(pattern);
      return enough(pattern);
    });
    return patterns;
  };
  expect(told(() => false)).toEqual([1, 2, 0, 3]);
  expect(told((pattern) => pattern === 2)).toEqual([1, 2, 3]);
});
