import { LIMITS } from "@rungs/shared/limits";
import { expect, test } from "vitest";

import { readWords } from "./read-words.server.ts";

const formOf = (words: Record<string, string>) => {
  const form = new FormData();
  for (const [kind, text] of Object.entries(words)) form.set(kind, text);
  return form;
};

test("each line is a word, empty lines and repetitions are none", () => {
  expect(readWords(formOf({ ALIAS: " QHF \r\n\r\nQHF\nHarbour", DOMAIN: "harbour.example" }))).toEqual({
    ok: true,
    secrets: [
      { kind: "ALIAS", value: "QHF" },
      { kind: "ALIAS", value: "Harbour" },
      { kind: "DOMAIN", value: "harbour.example" },
    ],
  });
});

test("a fault names the word, where it was typed", () => {
  const long = "x".repeat(LIMITS.nameCharacters + 1);
  expect(readWords(formOf({ ALIAS: "fine\nQ", PRODUCT: long }))).toEqual({
    ok: false,
    faults: { ALIAS: { fault: "tooShort", value: "Q" }, PRODUCT: { fault: "tooLong", value: long } },
  });
});

test("there is an end to how many words one may give", () => {
  const lines = Array.from({ length: LIMITS.organizationSecrets + 1 }, (_, i) => `word ${i}`).join("\n");
  expect(readWords(formOf({ PRODUCT: lines }))).toEqual({
    ok: false,
    faults: { NAME: { fault: "tooMany", value: "" } },
  });
});
