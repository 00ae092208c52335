import type { Role } from "@rungs/shared/role";

import type { CanaryWords } from "./canary-words.ts";

/** A role that names its office, its people and its products in every text that it has. */
export function canaryRole(words: CanaryWords): Role {
  const own = (place: string) => capital(words.at(place));
  const told = (place: string) => [
    {
      language: "en",
      value:
        `Helps ${own(`role: ${place}`)} and ${own("organization name")} to share work; ` +
        `${own("person name")} builds ${own("product")} at ${words.at("domain")}.example`,
    },
  ];
  const title = [{ language: "en", value: `${own("role: title")} Manager` }];
  return {
    title,
    language: "en",
    internalTitle: words.at("role: internal title"),
    jobClass: words.at("role: job class"),
    externalTitles: [title, [{ language: "en", value: `${own("role: other title")} Lead` }]],
    roleFamily: "COMMUNITY_ARCHITECT",
    jobFamily: "COMMUNITY_MANAGEMENT",
    occupations: ["2432"],
    ranks: { min: 2, max: 4 },
    duties: ["ONBOARDING"],
    externalShare: 70,
    newToOpenSource: true,
    nextSteps: [{ kind: "FOUNDATION", family: null, jobFamily: null, rank: null }],
    summary: told("summary"),
  };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
