import { readdir, readFile } from "node:fs/promises";

import { describe, expect, test } from "vitest";

import { en } from "#web/locales/en.ts";

import { ADVERSARIES, NOT_PROMISED, PROMISES, type Sentence } from "./promises.ts";

const ROOT = new URL("../../../", import.meta.url);
const LOCALES = new URL("../locales/", import.meta.url);

describe("the promise", () => {
  test("has for every sentence at least one test, and no sentence besides", () => {
    expect(PROMISES.map(({ id }) => id).sort()).toEqual(Object.keys(en.promise.promise).sort());
    expect(PROMISES.filter(({ tests }) => tests.length < 1)).toEqual([]);
    expect([...NOT_PROMISED].sort()).toEqual(Object.keys(en.promise.not).sort());
    expect([...ADVERSARIES].sort()).toEqual(Object.keys(en.promise.adversary).sort());
  });

  test.each(PROMISES.flatMap<Sentence["tests"][number]>(({ tests }) => [...tests]))(
    "names a test that is there: $name",
    async ({ file, name }) => {
      const source = await readFile(new URL(file, ROOT), "utf8");
      const declared = [...source.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*(["'`])(.+?)\1\s*,/gs)].map(
        (match) => match[2],
      );
      expect(declared).toContain(name);
    },
  );

  test("uses no word that says more than can be held, in any language and on any page", async () => {
    const tooMuch =
      /anonym|impossib|cannot be traced|untraceable|100 ?%|guarantee|differential(ly)?[ -]priva|匿名|不可能|绝对|(?<!不)保证|差分隐私/i;
    for (const folder of ["en", "zh-Hans"]) {
      for (const file of await readdir(new URL(`${folder}/`, LOCALES))) {
        const text = await readFile(new URL(`${folder}/${file}`, LOCALES), "utf8");
        const said = text.split("\n").filter((line) => tooMuch.test(line));
        expect(said, file).toEqual([]);
      }
    }
  });
});
