import { expect, test } from "vitest";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import { redactContent } from "../redaction/redact-content.ts";
import { sampleLadder } from "#server/testing/start-test-workspace.ts";

import { distinctTitles, neutraliseTitles, rareTitleKeys } from "./neutralise-titles.ts";
import { withReplacedTitles } from "./with-replaced-titles.ts";

const en = (value: string) => [{ language: "en", value }];
const ladder = () => {
  const sample = sampleLadder();
  sample.levels[0]!.externalTitles = [en("Glyph Warden"), en("Rune Warden"), en("Program Manager")];
  return sample;
};

test("only rare titles and track names are asked about", () => {
  expect(rareTitleKeys(ladder())).toEqual(["glyph warden", "rune warden"]);
});

test("rare titles become one neutral title, and the author sees both", () => {
  const { content, replaced } = neutraliseTitles(ladder(), new Set());
  const redacted = redactContent(LADDER_RULES, content, { secrets: [], decisions: [] });
  const redaction = withReplacedTitles({ distinct: distinctTitles }, redacted, replaced);
  const titles = redaction.redacted.levels[0]!.externalTitles.map(([first]) => first!.value);
  expect(titles).toHaveLength(2);
  expect(titles[1]).toBe("Program Manager");
  expect(redaction.findings).toEqual([]);
  expect(redaction.passages.filter(({ changed }) => changed)).toMatchObject([
    { before: "Glyph Warden", after: titles[0], segments: [{ text: "Glyph Warden", findingKey: null }] },
    { before: "Rune Warden", after: titles[0] },
  ]);
});
