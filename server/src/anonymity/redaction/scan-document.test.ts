import { expect, test } from "vitest";

import { findingKey } from "./finding-key.ts";
import { scanDocument } from "./scan-document.ts";

const document = (...values: string[]) =>
  JSON.stringify({
    title: [{ language: "en", value: "A ladder" }],
    language: "en",
    overview: values.map((value) => [{ language: "en", value }]),
  });
const scan = (text: string, confirmed: string[] = []) =>
  scanDocument(text, {
    secrets: [{ kind: "NAME", value: "Zorvex" }],
    confirmedKeys: new Set(confirmed),
  }).map(({ category, surface }) => `${category} ${surface}`);

test("a published document is searched for own secrets, private shapes and known names", () => {
  expect(scan(document("At z-o-r-v-e-x", "mail jo@example.org", "as Google does", "for 85k EUR"))).toEqual([
    "OWN_SECRET z-o-r-v-e-x",
    "EMAIL jo@example.org",
    "KNOWN_NAME Google",
    "AMOUNT 85k EUR",
  ]);
});

test("a thing that stands there often is one hit", () => {
  expect(scan(document("At Zorvex", "at ZORVEX"))).toHaveLength(1);
});

test("a known name that the author confirmed is none, a secret always is", () => {
  const text = document("Google at Zorvex");
  const keys = [findingKey("KNOWN_NAME", "google"), findingKey("OWN_SECRET", "Zorvex")];
  expect(scan(text, keys)).toEqual(["OWN_SECRET Zorvex"]);
});

test("what a review leaves in a text is none: plain words, type words, kept words", () => {
  expect(
    scan(document("Leads level 2 at the company with Kubelark; see a link, a ticket and an amount.")),
  ).toEqual([]);
});
