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
      const found = buildSearch(patterns)(searched).map(({ pattern, end }) => `${pattern} ${end}`);
      expect(found.toSorted()).toEqual(plain.toSorted());
    }),
    { numRuns: 500 },
  );
});
