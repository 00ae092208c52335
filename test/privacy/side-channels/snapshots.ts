import { createHash, randomUUID } from "node:crypto";

import type { PublishedComment } from "@rungs/shared/published-comment";
import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { PublishedPractice } from "@rungs/shared/published-practice";

import type { NewSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";

/** A snapshot as the outbox hands it over, with one word of its own. */
export function snapshotOf(
  word: string,
  id: string = randomUUID(),
  change: Partial<PublishedLadder> = {},
): NewSnapshot {
  const ladder: PublishedLadder = {
    title: said("Community manager"),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: said(`Looks after ${word}`),
    quarter: "2026-Q4",
    face: NO_FACE,
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
  return toSnapshot(id, ladder);
}

/** An account as the outbox hands it over, with one word of its own. */
export function practiceSnapshotOf(word: string, id: string = randomUUID()): NewSnapshot {
  const practice: PublishedPractice = {
    title: said("A council"),
    language: "en",
    quarter: "2026-Q4",
    face: NO_FACE,
    kind: "COUNCIL",
    maturity: "ESTABLISHED",
    began: "SINCE_2021",
    functions: ["UPSTREAM"],
    problem: said(`Nobody looked after ${word}`),
    context: null,
    done: said("Nine people meet"),
    outcome: null,
    differently: null,
  };
  return toSnapshot(id, practice);
}

/** A question as the outbox hands it over before it has a place, with one word of its own. */
export function commentSnapshotOf(word: string, practiceId: string): NewSnapshot {
  const text = said(`Who looks after ${word}?`);
  const comment: PublishedComment = {
    title: text,
    language: "en",
    quarter: "2026-Q4",
    face: NO_FACE,
    practiceId,
    byAuthor: false,
    pseudonym: randomUUID(),
    text,
  };
  return toSnapshot(randomUUID(), comment);
}

const NO_FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

function said(value: string) {
  return [{ language: "en", value }];
}

function toSnapshot(id: string, published: object): NewSnapshot {
  const document = JSON.stringify(published);
  return { id, document, sha256: createHash("sha256").update(document).digest("hex"), replaces: null };
}
