import { createHash, randomUUID } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";

import type { NewSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";

/** A snapshot as the outbox hands it over, with one word of its own. */
export function snapshotOf(
  word: string,
  id: string = randomUUID(),
  change: Partial<PublishedLadder> = {},
): NewSnapshot {
  const said = (value: string) => [{ language: "en", value }];
  const ladder: PublishedLadder = {
    title: said("Community manager"),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: said(`Looks after ${word}`),
    quarter: "2026-Q4",
    face: { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null },
    overview: [],
    conditions: [],
    dimensions: [{ ordinal: 1, name: said("Collaboration"), description: null }],
    levels: [
      {
        ordinal: 1,
        titles: [said("Senior")],
        rank: 4,
        track: null,
        years: null,
        scope: null,
        summary: null,
        newToOpenSource: null,
      },
    ],
    expectations: [],
    notExpected: [],
    ...change,
  };
  const document = JSON.stringify(ladder);
  return { id, document, sha256: createHash("sha256").update(document).digest("hex"), replaces: null };
}
