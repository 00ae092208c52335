import { type Ladder, ladder as ladderSchema } from "@rungs/shared/ladder";
import { expect, test } from "vitest";

import { ladderDocumentText } from "#server/anonymity/document-text.ts";
import { toPublishedLadder } from "#server/anonymity/generalise.ts";
import { LADDER_RULES } from "#server/anonymity/kinds/ladder-rules.ts";
import { redactContent } from "#server/anonymity/redaction/redact-content.ts";
import { scanDocument } from "#server/anonymity/redaction/scan-document.ts";
import { readLadder } from "#server/interchange/read-ladder.ts";

import { applyCorrections } from "./apply-corrections.ts";
import type { DemoLadder } from "./demo-ladder.ts";
import type { DemoOrganization } from "./demo-organization.ts";
import { DEMO_NETWORK, generateNetwork } from "./generate-network.ts";

const NOTHING_SHOWN = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

const network = generateNetwork(DEMO_NETWORK);
const imported = [...network.ladders].map((demo) => ({
  demo,
  result: readLadder(new TextEncoder().encode(demo.content), demo.fileName),
}));

test("every file of the demo is understood, and nothing in it is left out", () => {
  for (const { demo, result } of imported) {
    if (!result.ok) throw new Error(`${demo.index} ${demo.fileName}: ${result.problem.message}`);
    const { levels, dimensions } = result.ladder;
    expect({ levels: levels.length, dimensions: dimensions.length }, demo.fileName).toEqual(demo.yields);
    expect(result.ladder.language, demo.fileName).toBe(demo.language);
    const codes = new Set(result.warnings.map(({ code }) => code));
    codes.delete("title-from-file-name");
    expect([...codes], demo.fileName).toEqual([]);
  }
});

test("every level of a demo file says something", () => {
  for (const { demo, result } of imported) {
    if (!result.ok) continue;
    for (const level of result.ladder.levels) {
      const lines = result.ladder.expectations.filter(({ levelId }) => levelId === level.id);
      expect(lines.length, `${demo.fileName}: ${level.internalTitle}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("a corrected demo ladder is a whole ladder", () => {
  for (const { demo, result } of imported) {
    if (!result.ok) continue;
    const corrected = applyCorrections(result.ladder, demo);
    expect(ladderSchema.safeParse(corrected).error?.issues ?? [], demo.fileName).toEqual([]);
  }
});

test("the author's decisions leave nothing open and nothing of the office's own", { timeout: 60_000 }, () => {
  for (const { demo, result } of imported) {
    if (!result.ok) continue;
    const organization = network.organizationAt(demo.organizationIndex);
    const secrets = secretsOf(organization);
    const corrected = applyCorrections(result.ladder, demo);
    const { findings } = redactContent(LADDER_RULES, corrected, { secrets, decisions: [] });
    const decisions = findings
      .filter(({ resolved }) => !resolved)
      .map(({ key, surface, mayKeep }) => decide(demo, key, surface, mayKeep));
    const decided = redactContent(LADDER_RULES, corrected, { secrets, decisions });
    const open = decided.findings.filter(({ resolved }) => !resolved).map(({ surface }) => surface);
    expect({ open, refused: decided.refused }, demo.fileName).toEqual({ open: [], refused: 0 });
    const titlesOf = ({ levels }: Ladder) => levels.map(({ externalTitles }) => externalTitles);
    expect(titlesOf(decided.redacted), demo.fileName).toEqual(titlesOf(corrected));
    const after = decided.passages.map((passage) => passage.after).join("\n");
    for (const { value } of secrets) expect(after).not.toContain(value);
    expect(after).not.toMatch(/\.example|@|OSPO-\d/);
    // What the door lets out today is not taken out by tonight's scan.
    const generalised = toPublishedLadder(decided.redacted, { face: NOTHING_SHOWN, quarter: "2026-Q4" });
    if (!generalised.ok) throw new Error(`${demo.fileName}: ${generalised.problems[0]?.code}`);
    const confirmedKeys = new Set(decisions.flatMap(({ key, decision }) => (decision === "KEEP" ? key : [])));
    const hits = scanDocument(ladderDocumentText(generalised.document), { secrets, confirmedKeys });
    expect(hits, demo.fileName).toEqual([]);
  }
});

/** As the loader decides: own words are replaced, words that are only new to the dictionary stay. */
function decide({ replacements }: DemoLadder, key: string, surface: string, mayKeep: boolean) {
  const own = replacements.find((one) => one.surface.toLowerCase() === surface.toLowerCase());
  const decision = mayKeep && !own ? ("KEEP" as const) : ("REPLACE" as const);
  return { key, decision, replacement: own?.replacement ?? null };
}

function secretsOf({ name, aliases, domains, products }: DemoOrganization) {
  return [
    { kind: "NAME" as const, value: name },
    ...aliases.map((value) => ({ kind: "ALIAS" as const, value })),
    ...domains.map((value) => ({ kind: "DOMAIN" as const, value })),
    ...products.map((value) => ({ kind: "PRODUCT" as const, value })),
  ];
}
