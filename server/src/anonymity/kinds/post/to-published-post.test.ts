import type { Post } from "@rungs/shared/post";
import { post } from "@rungs/shared/post";
import type { Face } from "@rungs/shared/published-ladder";
import { expect, test } from "vitest";

import { POST_RULES } from "./post-rules.ts";

const FACE: Face = {
  industry: null,
  region: null,
  size: "ABOVE_19999",
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

const POST: Post = {
  title: [{ language: "en", value: "An hour on first ladders" }],
  language: "en",
  purpose: "MENTOR_OFFER",
  topics: ["LEVELING", "FIRST_LADDER"],
  ranks: { min: 3, max: 5 },
  functions: ["UPSTREAM", "STRATEGY"],
  format: "MONTHLY",
  languages: ["zh-Hans", "en"],
  hours: [3, 2],
  utcOffset: 330,
  capacity: 7,
  inReturn: "FEEDBACK",
  startingUp: false,
  about: [{ language: "en", value: "Bring what you have." }],
};
const KNOWN = { face: FACE, quarter: "2026-Q4" };

function generalise(changes: Partial<Post> = {}) {
  const result = POST_RULES.generalise({ ...POST, ...changes }, KNOWN);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.document;
}

test("the clock and the number of people stay behind; peers read a band", () => {
  const text = POST_RULES.documentText(generalise());
  expect(text).not.toMatch(/330|utcOffset|"capacity":\d/);
  expect([1, 2, 3, 4, 10].map((capacity) => generalise({ capacity }).capacity)).toEqual([
    "ONE",
    "TWO_TO_THREE",
    "TWO_TO_THREE",
    "MORE",
    "MORE",
  ]);
});

test("posts that differ in nothing but what is private are the same bytes", () => {
  const bytes = [
    generalise(),
    generalise({ utcOffset: -480, capacity: 4, hours: [2, 3], languages: ["en", "zh-Hans"] }),
  ].map((document) => POST_RULES.documentText(document));
  expect(bytes[0]).toBe(bytes[1]);
});

test("lists stand in the order of their vocabulary, so that no order is the author's", () => {
  const { topics, functions, hours, languages } = generalise();
  expect(topics).toEqual(["FIRST_LADDER", "LEVELING"]);
  expect(functions).toEqual(["STRATEGY", "UPSTREAM"]);
  expect(hours).toEqual([2, 3]);
  expect(languages).toEqual(["en", "zh-Hans"]);
});

test("hours are two blocks at least, or none", () => {
  const code = post.safeParse({ ...POST, hours: [2] }).error?.issues[0];
  expect(code).toMatchObject({ path: ["hours"], params: { code: "oneBlock" } });
  expect(post.safeParse({ ...POST, hours: [] }).success).toBe(true);
  expect(post.safeParse(POST).success).toBe(true);
});

test("a post says at least what it is about", () => {
  expect(POST_RULES.generalise({ ...POST, topics: [], about: null }, KNOWN)).toEqual({
    ok: false,
    problems: [
      { code: "NO_TOPIC_CHOSEN", id: null },
      { code: "NOTHING_SAID_ABOUT_IT", id: null },
    ],
  });
});

test("hours, languages and a beginning are facts; what one would like to talk about is none", () => {
  const facts = POST_RULES.facts(generalise({ startingUp: true }));
  expect(facts).toEqual({ LANGUAGE: "en", HOURS: "2,3", LANGUAGES: "en,zh-Hans", STARTING_UP: "true" });
  expect(POST_RULES.facts(generalise({ hours: [] }))).toMatchObject({ HOURS: null, STARTING_UP: null });
});

test("every text is rewritten once, in reading order, and told where it stands", () => {
  const sections: string[] = [];
  const rewritten = POST_RULES.rewriteTexts(POST, (value, { section }) => {
    sections.push(section);
    return value.toUpperCase();
  });
  expect(sections).toEqual(["TITLE", "POST_ABOUT"]);
  const result = POST_RULES.generalise(rewritten, KNOWN);
  expect(JSON.stringify(result)).not.toMatch(/An hour|Bring what/);
});
