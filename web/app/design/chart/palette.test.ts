import { readFile } from "node:fs/promises";

import { expect, test } from "vitest";

import { FILE_PALETTE, PAGE_PALETTE } from "./palette.ts";

test("a file has the light colours of the pages", async () => {
  const tokens = await readFile(new URL("../tokens.css", import.meta.url), "utf8");
  const light = new Map(
    [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+),/g)].map(([, name, colour]) => [name!, colour!]),
  );
  for (const [use, colour] of Object.entries(PAGE_PALETTE)) {
    const token = colour.slice("var(".length, -1);
    expect([use, light.get(token)]).toEqual([use, FILE_PALETTE[use as keyof typeof FILE_PALETTE]]);
  }
});
