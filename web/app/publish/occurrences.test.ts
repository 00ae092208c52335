import { expect, test } from "vitest";

import { occurrencesByFinding } from "./occurrences.ts";

const place = { section: "MISSION" as const, level: null, dimension: null, function: null, language: "en" };

test("every place of a finding is given, with the words around it", () => {
  const passage = (lead: string) => ({
    place,
    before: [
      { text: lead, findingKey: null },
      { text: "Zonk", findingKey: "z" },
      { text: " daily", findingKey: null },
    ],
    after: "",
    changed: true,
  });
  expect(occurrencesByFinding([passage("We run "), passage("They love ")]).get("z")).toEqual([
    { place, lead: "We run ", surface: "Zonk", rest: " daily" },
    { place, lead: "They love ", surface: "Zonk", rest: " daily" },
  ]);
});

test("long texts are cut between words", () => {
  const long = "one two three four five six seven eight nine ten eleven twelve";
  const [found] =
    occurrencesByFinding([
      {
        place,
        before: [
          { text: `${long} `, findingKey: null },
          { text: "Zonk", findingKey: "z" },
          { text: ` ${long}`, findingKey: null },
        ],
        after: "",
        changed: true,
      },
    ]).get("z") ?? [];
  expect(found?.lead).toBe("…five six seven eight nine ten eleven twelve ");
  expect(found?.rest).toBe(" one two three four five six seven eight nine…");
});
