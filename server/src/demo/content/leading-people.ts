import type { DimensionBank } from "./family-bank.ts";

/** The row that only levels with responsibility for people have. */
export const LEADING_PEOPLE: DimensionBank = {
  names: ["Leading people", "People management"],
  stages: [
    [
      "Prepares for responsibility by organizing the work of a small group.",
      "Learns the basics of giving feedback.",
    ],
    ["Leads {an intern|an intern or contractor} with weekly conversations.", "Takes part in interviews."],
    [
      "Leads a team of {two to four|up to five} people and meets each of them every week.",
      "Hires for the team with a fair, written process.",
    ],
    [
      "Leads {five to eight|eight to twelve} people of different professions and prepares each for a next step.",
      "Deals with weak performance promptly and humanely.",
    ],
    [
      "Leads managers and {plans|funds} structure, hiring and succession for the function.",
      "Builds teams whose members would choose each other again.",
    ],
    [
      "Leads an organization across regions and is responsible for its culture.",
      "Attracts leaders who could have any position in the field.",
    ],
  ],
};
