import { randomUUID } from "node:crypto";

import type { Office } from "@rungs/shared/office";

import type { CanaryWords } from "./canary-words.ts";

/** A profile that names its office, its people and its products in every text that it has. */
export function canaryProfile(words: CanaryWords): Office {
  const own = (place: string) => capital(words.at(place));
  const told = (place: string) => [
    {
      language: "en",
      value:
        `Helps ${own(`profile: ${place}`)} and ${own("organization name")} to share work; ` +
        `${own("person name")} builds ${own("product")} at ${words.at("domain")}.example`,
    },
  ];
  const placement = { department: null, from: "2019-05", to: null };
  return {
    title: told("title"),
    language: "en",
    charter: told("charter"),
    charterScopes: ["OPEN_SOURCE"],
    strategy: null,
    strategyRationale: told("rationale"),
    sponsor: { rank: null, stepsToChief: null, advocated: null },
    needs: [{ function: "INNERSOURCE", weight: 3 }],
    placements: [
      { ...placement, id: randomUUID(), function: "LEGAL", placement: "IN_OFFICE", reason: told("reason") },
      {
        ...placement,
        id: randomUUID(),
        function: "EVENTS",
        placement: "NOBODY",
        to: "2020-01",
        reason: told("earlier reason"),
      },
    ],
  };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
