import { expect, test } from "vitest";

import { runs } from "../../../server/src/testing/runs.ts";
import { measureSearch } from "./measure-search.ts";

// Few entries say nothing of growth; the long run (`npm run test:long`) says what a hundred thousand cost.
const large = runs({ fast: 2_000, long: 100_000 });
const rounds = runs({ fast: 1, long: 9 });

/** The words, the finds, their texts, which spellings mean a word, and the facets. */
const MOST_STATEMENTS = 5;
const MOST_GROWTH = 3;

test("a question costs the same few statements and, a hundred times as much shared, at most three times as long", async () => {
  const measured = await measureSearch([1_000, large], rounds);
  // eslint-disable-next-line no-console -- what it is run for
  console.table(
    measured.map(({ question, finds, milliseconds: [small = 0, big = 0], statements }) => ({
      question,
      finds,
      small: small.toFixed(1),
      large: big.toFixed(1),
      growth: (big / small).toFixed(2),
      statements: statements.join(" / "),
    })),
  );

  for (const { question, statements } of measured) {
    expect(Math.max(...statements), question).toBeLessThanOrEqual(MOST_STATEMENTS);
  }
  if (large < 100_000) return;
  for (const { question, milliseconds } of measured) {
    const [small = 0, big = 0] = milliseconds;
    expect.soft(big / small, question).toBeLessThanOrEqual(MOST_GROWTH);
  }
}, 1_800_000);
