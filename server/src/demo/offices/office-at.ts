import type { Need } from "@rungs/shared/office";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { DemoOrganization } from "../demo-organization.ts";
import { STRATEGY_REASONS } from "../ladders/strategy-reasons.ts";
import { type Random, randomFor } from "../random.ts";
import type { DemoOffice } from "./demo-office.ts";
import { CHINESE_OFFICE, OFFICE_CHARACTERS, type OfficeCharacter } from "./office-characters.ts";
import { placeFunctions } from "./place-functions.ts";

/** The profile of an organisation's office: the same for the same seed, however large the network is. */
export function officeAt(
  seed: number,
  organization: DemoOrganization,
  state: DemoOffice["state"],
): DemoOffice {
  const random = randomFor(seed, "profile", organization.index);
  const language = organization.region === "EASTERN_ASIA" && random.chance(0.5) ? "zh-Hans" : "en";
  const character = characterOf(organization, random);
  const said = language === "en" ? character : CHINESE_OFFICE;
  const text = (value: string): LocalizedText => [{ language, value }];
  const strategy = random.weighted(character.strategies);
  return {
    organizationIndex: organization.index,
    authorEmail: organization.people[0].email,
    state,
    office: {
      title: text(random.pick(said.titles)),
      language,
      charter: text(random.pick(said.charters)),
      charterScopes: [...character.scopes],
      strategy,
      strategyRationale:
        language === "en" && random.chance(0.7) ? text(random.pick(STRATEGY_REASONS[strategy])) : null,
      sponsor: {
        rank: random.chance(0.8) ? (random.int(7, 10) as Rank) : null,
        stepsToChief: random.chance(0.75) ? random.int(1, 4) : null,
        advocated: random.chance(0.7) ? random.chance(0.72) : null,
      },
      needs: needsOf(character, random),
      placements: placeFunctions(random, {
        character,
        language,
        foundedYear: organization.officeFoundedYear,
        seed: organization.index,
      }),
    },
  };
}

/** Universities are of the kind that opens research; everybody else is of any. */
function characterOf({ industry }: DemoOrganization, random: Random): OfficeCharacter {
  const isAcademic = industry === "EDUCATION" || industry === "PUBLIC_ADMINISTRATION";
  const weights = Object.fromEntries(
    OFFICE_CHARACTERS.map(({ weight, scopes }, place) => [
      place,
      scopes.includes("UNIVERSITY") ? (isAcademic ? 200 : 0) : weight,
    ]),
  );
  return OFFICE_CHARACTERS[Number(random.weighted<string>(weights))]!;
}

function needsOf({ core }: OfficeCharacter, random: Random): Need[] {
  return random
    .shuffle(core)
    .slice(0, 4)
    .map((one, place) => ({ function: one, weight: ([3, 2, 2, 1] as const)[place]! }));
}
