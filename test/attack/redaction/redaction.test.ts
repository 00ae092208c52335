import { expect, test } from "vitest";

import { runs } from "../../../server/src/testing/runs.ts";
import { measureRedaction } from "./measure-redaction.ts";

test("the redaction finds what it has to find, and asks about little else", { timeout: 120_000 }, () => {
  const all = measureRedaction({
    secrets: runs({ fast: 1_500, long: 12_000 }),
    shapes: runs({ fast: 60, long: 1_000 }),
    names: runs({ fast: 300, long: 2_000 }),
    seed: 1,
  });
  expect(all.filter(({ passed }) => !passed)).toEqual([]);
});
