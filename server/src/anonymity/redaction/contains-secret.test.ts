import type { Ladder } from "@rungs/shared/ladder";
import { describe, expect, test } from "vitest";

import { ladderSaying } from "#server/testing/ladder-saying.ts";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import { documentContainsSecret } from "./contains-secret.ts";
import type { Decision } from "./decide.ts";
import { redactContent } from "./redact-content.ts";
import type { OwnSecret } from "./secret.ts";

const en = (value: string) => [{ language: "en", value }];
const ZORVEX: OwnSecret[] = [{ kind: "NAME", value: "Zorvex" }];

const review = (ladder: Ladder, decisions: Decision[] = [], secrets = ZORVEX) =>
  redactContent(LADDER_RULES, ladder, { secrets, decisions });
const saying = (text: string) => ladderSaying("here", { overview: [en(text)] });

describe("the last look", () => {
  test("sees a secret in any spelling, and nothing else", () => {
    const document = (value: string) => JSON.stringify({ mission: [{ language: "en", value }] });
    expect(documentContainsSecret(document("the z-o-r-v-e-x way"), ZORVEX)).toBe(true);
    expect(documentContainsSecret(document("the usual way of jo@example.org"), ZORVEX)).toBe(false);
  });

  test("reads the texts of a document, not its fields and fixed words", () => {
    const secrets: OwnSecret[] = [{ kind: "NAME", value: "Title" }, ...ZORVEX];
    const document = (value: string) => JSON.stringify({ kind: "TITLE", title: [{ language: "en", value }] });
    expect(documentContainsSecret(document("A\nzorvex"), secrets)).toBe(true);
    expect(documentContainsSecret(document("A role"), secrets)).toBe(false);
  });

  test("reads the tags of languages too, which are no place for a name", () => {
    const document = (language: string) =>
      JSON.stringify({ title: [{ language, value: "A role" }], language: "en" });
    const secrets: OwnSecret[] = ["Acme", "HP", "Hans"].map((value) => ({ kind: "NAME", value }));
    expect(["en-Acme", "en-HP"].map((tag) => documentContainsSecret(document(tag), secrets))).toEqual([
      true,
      true,
    ]);
    expect(["en", "zh-Hans", "pt-BR"].some((tag) => documentContainsSecret(document(tag), secrets))).toBe(
      false,
    );
  });

  test("a plain grade inside the company may stand in the titles that peers see", () => {
    const ladder = saying("The role grows with its people.");
    ladder.levels[0]!.internalTitle = "Senior";
    ladder.levels[0]!.externalTitles = [en("Senior Program Manager")];
    ladder.levels[1]!.internalTitle = "Intermediate";
    ladder.levels[1]!.externalTitles = [en("Program Manager")];

    const { redacted } = review(ladder);

    expect(redacted.levels.map(({ externalTitles }) => externalTitles[0]![0]!.value)).toEqual([
      "Senior Program Manager",
      "Program Manager",
    ]);
  });
});
