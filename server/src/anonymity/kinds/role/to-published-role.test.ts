import type { Role } from "@rungs/shared/role";
import { expect, test } from "vitest";

import { ROLE_RULES } from "./role-rules.ts";

const FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
} as const;

const ROLE: Role = {
  title: [{ language: "en", value: "Community Manager" }],
  language: "en",
  internalTitle: "Harmony Wrangler",
  jobClass: "TPM-3",
  externalTitles: [[{ language: "en", value: "Community Manager" }]],
  roleFamily: "COMMUNITY_ARCHITECT",
  jobFamily: null,
  occupations: ["27-3031.00", "2432"],
  ranks: null,
  duties: ["METRICS", "ONBOARDING"],
  externalShare: null,
  newToOpenSource: null,
  nextSteps: [],
  summary: [{ language: "en", value: "Looks after people." }],
};

function textOf(role: Role): string {
  const made = ROLE_RULES.generalise(role, { face: FACE, quarter: "2026-Q4" });
  if (!made.ok) throw new Error("refused");
  return ROLE_RULES.documentText(made.document);
}

test("neither the title inside nor the class of the job is in the document, even where they were not taken out", () => {
  expect(textOf(ROLE)).toBe(textOf({ ...ROLE, internalTitle: null, jobClass: null }));
  expect(textOf(ROLE)).not.toMatch(/Wrangler|TPM/);
});

test("what is rewritten holds neither of them, and every text that leaves", () => {
  const rewritten = ROLE_RULES.rewriteTexts(ROLE, (value) => `<${value}>`);
  expect(rewritten).toMatchObject({ internalTitle: null, jobClass: null });
  const values = [...textOf(rewritten).matchAll(/"value":"([^"]*)"/g)].map(([, value]) => value);
  expect(values).toEqual(["<Community Manager>", "<Community Manager>", "<Looks after people.>"]);
});

test("duties and occupations stand in the order of their lists, so that no order is the author's", () => {
  const turned = {
    ...ROLE,
    duties: ROLE.duties.toReversed(),
    occupations: ROLE.occupations.toReversed(),
  };
  expect(textOf(turned)).toBe(textOf(ROLE));
});
