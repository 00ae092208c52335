import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import { assessRisk, worstRisk, type RiskAssessment, type RiskStep } from "./assess-risk.ts";
import { COST_BANDS, CROWD_BANDS, RISK_BANDS } from "./risk-band.ts";
import { FACTS } from "./risk-fact.ts";
import { stepsOf, SYNTHETIC_FACTS, type SyntheticOffice } from "./synthetic-network.ts";

const CASES = runs({ fast: 300, long: 10_000 });

const office: fc.Arbitrary<SyntheticOffice> = fc.record({
  branches: fc.tuple(fc.nat(2), fc.nat(1), fc.nat(1)),
  facts: fc.record({
    LANGUAGE: fc.constantFrom("en", "en", "en", "zh-Hans"),
    ROLE_FAMILY: fc.constantFrom("COMMUNITY_ARCHITECT", "PROGRAM_MANAGER", "COMPLIANCE"),
    LEVELS: fc.constantFrom("3", "4", "5", "6"),
    STRATEGY: fc.constantFrom("OSPO_SPECIFIC", "LENS_ON_STANDARD"),
    INDIVIDUAL_CONTRIBUTOR: fc.constantFrom("true", "true", "false"),
  }),
  hasLadder: fc.boolean(),
  revealed: fc.constantFrom(false, false, false, true),
});
const network = fc.array(office, { minLength: 1, maxLength: 60, size: "max" });

const inBranch = (branch: number | undefined) => (one: SyntheticOffice) => one.branches[0] === branch;
const finest = (path: readonly RiskStep[]) => path.at(-1)!.cellId;
const rank = ({ shownBand }: { shownBand: RiskAssessment["shownBand"] }) => CROWD_BANDS.indexOf(shownBand);

/** A path of one cell, with the same counts for every fact. */
function cell(
  candidates: number,
  { same, known, revealed = 0 }: { same: number; known: number; revealed?: number },
) {
  const facts = SYNTHETIC_FACTS.map((fact) => ({ fact, same, known }));
  return [{ cellId: "0", narrowedBy: null, shows: [], candidates, revealed, facts }];
}

describe("assessRisk", () => {
  test("an office whose ladder is like all others hides among everybody but the reader", () => {
    const counted = { same: 30, known: 30 };
    const at = (candidates: number) => assessRisk({ path: cell(candidates, counted), chosen: "0" });
    expect(at(5)).toMatchObject({ band: "REFUSED", shownBand: "FROM_1_TO_4" });
    expect(at(6)).toMatchObject({ band: "SECOND_PERSON", shownBand: "FROM_5_TO_9" });
    expect(at(10)).toMatchObject({ band: "SECOND_PERSON", shownBand: "FROM_5_TO_9" });
    expect(at(11)).toMatchObject({ band: "CLEAR", shownBand: "FROM_10_TO_19" });
    expect(at(21)).toMatchObject({ band: "CLEAR", shownBand: "ABOVE_19" });
  });

  test("nobody hides among those who have said who they are", () => {
    const path = cell(12, { same: 11, known: 11, revealed: 2 });
    expect(assessRisk({ path, chosen: "0" }).band).toBe("SECOND_PERSON");
  });

  test("a young network is not refused because little is known of the others", () => {
    expect(assessRisk({ path: cell(20, { same: 0, known: 0 }), chosen: "0" }).band).toBe("CLEAR");
  });

  test("of several ways to read what was told, the one counts in which fewest could be meant", () => {
    const among = (candidates: number) =>
      assessRisk({ path: cell(candidates, { same: 30, known: 30 }), chosen: "0" });
    const ways = [21, 6, 11, 10].map(among);
    expect(worstRisk(ways)).toBe(ways[1]);
    expect(worstRisk(ways.toReversed()).shownBand).toBe("FROM_5_TO_9");
    expect(worstRisk([among(21), among(11)]).shownBand).toBe("FROM_10_TO_19");
  });

  test("the dearest fact comes first, the face counted too", () => {
    const facts = (same: number, known: number) => [{ fact: "LANGUAGE" as const, same, known }];
    const path: RiskStep[] = [
      { cellId: "0", narrowedBy: null, shows: [], candidates: 100, revealed: 0, facts: facts(80, 99) },
      {
        cellId: "0.1",
        narrowedBy: "region",
        shows: ["region"],
        candidates: 30,
        revealed: 0,
        facts: facts(26, 29),
      },
    ];
    expect(assessRisk({ path, chosen: "0.1" }).costs).toEqual([
      { fact: "region", cost: "MUCH" },
      { fact: "LANGUAGE", cost: "LITTLE" },
    ]);
    expect(assessRisk({ path, chosen: "0" }).costs).toEqual([{ fact: "LANGUAGE", cost: "LITTLE" }]);
  });

  test("what helps is the nearest coarser cell with a better answer, and nothing where all is clear", () => {
    const step = (cellId: string, candidates: number): RiskStep => ({
      ...cell(candidates, { same: 0, known: 0 })[0]!,
      facts: [],
      cellId,
      narrowedBy: cellId === "0" ? null : "size",
      shows: cellId === "0" ? [] : ["size"],
    });
    const path = [step("0", 60), step("0.1", 24), step("0.1.0", 9), step("0.1.0.2", 8)];
    expect(assessRisk({ path, chosen: "0.1.0.2" }).cheapest).toEqual({
      kind: "SHOW_LESS",
      cellId: "0.1",
      band: "CLEAR",
      shownBand: "ABOVE_19",
    });
    expect(assessRisk({ path, chosen: "0.1" }).cheapest).toBeNull();
  });

  test("a fact that may be left out is cheaper than showing less", () => {
    const facts = [{ fact: "INDIVIDUAL_CONTRIBUTOR" as const, same: 0, known: 11 }];
    const path: RiskStep[] = [
      { cellId: "0", narrowedBy: null, shows: [], candidates: 12, revealed: 0, facts },
    ];
    expect(assessRisk({ path, chosen: "0" })).toMatchObject({
      band: "SECOND_PERSON",
      cheapest: { kind: "LEAVE_OUT", fact: "INDIVIDUAL_CONTRIBUTOR", band: "CLEAR" },
    });
    expect(assessRisk({ path, chosen: "0", toldBefore: ["INDIVIDUAL_CONTRIBUTOR"] })).toMatchObject({
      band: "SECOND_PERSON",
      cheapest: null,
    });
  });

  test("telling one more fact never improves the answer", () => {
    fc.assert(
      fc.property(network, fc.subarray([...SYNTHETIC_FACTS]), fc.nat(), (offices, fewer, pick) => {
        const author = offices[pick % offices.length]!;
        const some = stepsOf(offices, author, fewer);
        const all = stepsOf(offices, author);
        const more = assessRisk({ path: all, chosen: finest(all) });
        assessRisk({ path: some, chosen: finest(some) }).options.forEach((option, depth) => {
          expect(rank(more.options[depth]!)).toBeLessThanOrEqual(rank(option));
        });
      }),
      { numRuns: CASES },
    );
  });

  test("showing less of the face never worsens the answer, even where the others beyond it are quite different", () => {
    const alike = network.map((offices) =>
      offices.map((one) => ({ ...one, facts: offices.find(inBranch(one.branches[0]))!.facts })),
    );
    fc.assert(
      fc.property(fc.oneof(network, alike), fc.nat(), (offices, pick) => {
        const path = stepsOf(offices, offices[pick % offices.length]!);
        const { options } = assessRisk({ path, chosen: finest(path) });
        for (let depth = 1; depth < options.length; depth++) {
          expect(rank(options[depth - 1]!)).toBeGreaterThanOrEqual(rank(options[depth]!));
        }
      }),
      { numRuns: CASES },
    );
  });

  test("what another office entered moves bands, and nothing finer than a band is told", () => {
    const bands = new Set<string>([...RISK_BANDS, ...CROWD_BANDS, ...COST_BANDS]);
    fc.assert(
      fc.property(network, office, fc.nat(), (offices, other, pick) => {
        const index = pick % offices.length;
        const author = offices[index]!;
        const changed = [...offices];
        const changedIndex = (index + 1) % offices.length;
        if (changedIndex !== index) {
          changed[changedIndex] = { ...other, branches: offices[changedIndex]!.branches };
        }
        const path = stepsOf(offices, author);
        const before = assessRisk({ path, chosen: finest(path) });
        const after = assessRisk({ path: stepsOf(changed, author), chosen: finest(path) });
        expect(namesIn(after)).toEqual(namesIn(before));
        const words = valuesIn(before).filter((value) => !bands.has(value));
        expect(words.every((word) => namesOfPath(path).has(word))).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

/** Which facts and cells the answer speaks of, whatever it says of them. */
function namesIn({ costs, options }: RiskAssessment) {
  return { facts: costs.map(({ fact }) => fact).sort(), cells: options.map(({ cellId }) => cellId) };
}

/** Every value of an answer; a number anywhere would not be a string and fail. */
function valuesIn(part: unknown): string[] {
  if (part === null) return [];
  if (typeof part === "object") return Object.values(part).flatMap(valuesIn);
  expect(typeof part).toBe("string");
  return [part as string];
}

function namesOfPath(path: readonly RiskStep[]): Set<string> {
  return new Set([
    ...path.flatMap(({ cellId, shows }) => [cellId, ...shows]),
    ...FACTS,
    "LEAVE_OUT",
    "SHOW_LESS",
  ]);
}
