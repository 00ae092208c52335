import { expect, test } from "vitest";

import { withTitlesIn } from "./with-titles-in.ts";

const both = (en: string, zh: string) => [
  { language: "en", value: en },
  { language: "zh-Hans", value: zh },
];
const only = (language: string, value: string) => [{ language, value }];

const manager = both("Manager", "经理");
const architect = both("Architect", "架构师");
const lead = both("Lead", "负责人");

test("a title that goes takes its translation along, and the others keep their own", () => {
  expect(withTitlesIn([manager, architect, lead], "en", ["Architect", "Lead"])).toEqual([architect, lead]);
});

test("a title put before the others has no translation yet", () => {
  expect(withTitlesIn([manager, architect], "en", ["Director", "Manager", "Architect"])).toEqual([
    only("en", "Director"),
    manager,
    architect,
  ]);
});

test("titles that change places keep their translations", () => {
  expect(withTitlesIn([manager, architect], "en", ["Architect", "Manager"])).toEqual([architect, manager]);
});

test("a corrected title keeps its translation", () => {
  expect(withTitlesIn([manager, architect], "en", ["Manager", "Chief architect"])).toEqual([
    manager,
    both("Chief architect", "架构师"),
  ]);
});

test("of two that went and one that is new nobody guesses which it was", () => {
  expect(withTitlesIn([manager, architect, lead], "en", ["Director", "Lead"])).toEqual([
    only("en", "Director"),
    lead,
  ]);
});

test("a title that has no words in the language stays where it is", () => {
  const titles = [only("zh-Hans", "布道师"), manager, only("zh-Hans", "顾问")];
  expect(withTitlesIn(titles, "en", ["Manager"])).toEqual(titles);
  expect(withTitlesIn(titles, "de", ["Leiter"])).toEqual([...titles, only("de", "Leiter")]);
});

test("as many titles in a new language as there are titles translate them", () => {
  expect(
    withTitlesIn([only("en", "Manager"), only("en", "Architect")], "zh-Hans", ["经理", "架构师"]),
  ).toEqual([manager, architect]);
});

test("the same words twice are two titles", () => {
  expect(withTitlesIn([manager], "en", ["Manager", "Manager"])).toEqual([manager, only("en", "Manager")]);
});
