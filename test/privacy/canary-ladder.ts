import { randomUUID } from "node:crypto";

import type { Ladder } from "@rungs/shared/ladder";

import type { CanaryWords } from "./canary-words.ts";

/** A ladder that names its office, its people and its products in every text that it has. */
export function canaryLadder(words: CanaryWords, name: string): Ladder {
  const own = (place: string) => capital(words.at(place));
  const said = (place: string) => {
    const word = own(`${name}: ${place}`);
    return [{ language: "en", value: `Helps ${word} and ${own("organization name")} to share work` }];
  };
  const told = (place: string) => [
    {
      language: "en",
      value:
        `At ${own("organization name")} (also ${own("alias")}, see ${words.at("domain")}.example) ` +
        `${own("person name")} builds ${own("product")}; write to ${words.at("person e-mail")}@${words.at("domain")}.example ` +
        `about ${own(`${name}: ${place}`)}, ${own(`${name}: code`)}, ${own(`${name}: grade`)} ` +
        `and ${own(`${name}: internal title`)}.`,
    },
  ];
  const [track, dimension] = [randomUUID(), randomUUID()];
  const levels = ([2, 4] as const).map((rank) => ({
    id: randomUUID(),
    trackId: track,
    code: rank === 2 ? own(`${name}: code`) : own(`${name}: second code`),
    internalTitle: own(rank === 2 ? `${name}: internal title` : `${name}: second internal title`),
    grade: own(rank === 2 ? `${name}: grade` : `${name}: second grade`),
    payStep: rank,
    externalTitles: [said(`title of rank ${rank}`)],
    rank,
    years: { min: rank, max: rank + 2 },
    scope: null,
    summary: told(`summary of rank ${rank}`),
    newToOpenSource: rank === 2,
  }));
  const line = (levelId: string | null, dimensionId: string | null, place: string) => ({
    id: randomUUID(),
    levelId,
    dimensionId,
    kind: dimensionId ? ("CRITERION" as const) : ("RESPONSIBILITY" as const),
    horizon: dimensionId ? null : ("STRATEGIC" as const),
    // Credits work outside the company, so that the line is read by itself too.
    text: told(place).map(({ language, value }) => ({
      language,
      value: `${value} Sends patches upstream to share work.`,
    })),
  });
  return {
    title: said("title"),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: told("rationale"),
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: told("mission"),
    overview: [told("overview")],
    tracks: [{ id: track, name: said("track"), kind: "INDIVIDUAL" }],
    dimensions: [{ id: dimension, name: said("dimension"), description: told("dimension description") }],
    levels,
    expectations: [
      line(null, null, "responsibility"),
      ...levels.map(({ id, rank }) => line(id, dimension, `criterion of rank ${rank}`)),
    ],
    notExpected: [],
    conditions: [{ id: randomUUID(), text: told("condition") }],
  };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
