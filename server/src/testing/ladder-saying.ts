import { ladder as ladderSchema, type Ladder } from "@rungs/shared/ladder";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const en = (value: string) => [{ language: "en", value }];

/** A ladder whose every text holds the word given. */
export function ladderSaying(word: string, change: Partial<Ladder> = {}): Ladder {
  const level = (number: number, code: string, rank: Ladder["levels"][number]["rank"]) => ({
    id: id(number),
    trackId: id(9),
    code,
    internalTitle: "Glyph Warden",
    grade: "Zubrin Band",
    payStep: 37,
    externalTitles: [en(`Community manager ${word}`)],
    rank,
    years: { min: 3, max: 5 },
    scope: "TEAM" as const,
    summary: en(`Summary ${word}`),
    newToOpenSource: null,
  });
  return ladderSchema.parse({
    title: en(`Title ${word}`),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: en(`Rationale ${word}`),
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: en(`Mission ${word}`),
    overview: [en(`Overview ${word}`)],
    tracks: [{ id: id(9), name: en(`Track ${word}`), kind: "INDIVIDUAL" }],
    dimensions: [{ id: id(8), name: en(`Dimension ${word}`), description: en(`Description ${word}`) }],
    levels: [level(1, "QX-2", 4), level(2, "QX-1", 3)],
    expectations: [
      {
        id: id(7),
        levelId: id(1),
        dimensionId: id(8),
        kind: "CRITERION",
        horizon: null,
        text: [...en(`Expectation ${word}`), { language: "zh-Hans", value: `期望 ${word}` }],
      },
    ],
    notExpected: [{ levelId: id(2), dimensionId: id(8) }],
    conditions: [{ id: id(6), text: en(`Condition ${word}`) }],
    ...change,
  });
}
