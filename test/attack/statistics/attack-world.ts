import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { parentOf } from "@rungs/shared/vocabulary/face-tree";

import { quantilesOf } from "../../../server/src/anonymity/statistics/quantiles.ts";

import {
  guessBlindly,
  guessFromLiveMeans,
  guessNumber,
  guessShare,
  type Shown,
  type Sighting,
} from "./guess.ts";
import type { Answer } from "./service.ts";
import { type Office, PRIORS, stateIn } from "./world.ts";

/** How often a target was told right: by the attacker, by a blind guess, and by an attacker of exact live means. */
export interface Score {
  trials: number;
  attacked: number;
  blind: number;
  live: number;
}

/** Whom one attack is about, and what the attacker saw of it before and after. */
interface Case {
  target: Office;
  group: string;
  before: { place: number; figures: Figures };
  after: { place: number; figures: Figures };
}

type Figures = NonNullable<Answer["tables"][number]["groups"][number]["figures"]>;

/** Attacks the reporting line of everyone who came when a number was made anew, by everyone's and their group's. */
export function attackLines(world: readonly Office[], answers: readonly (Answer | null)[]): Score {
  const score = newScore();
  for (const cases of byTarget(findCases(world, answers, "REPORTING_LINE_BY_SIZE"))) {
    const { target, after } = cases[0]!;
    const truth = stateIn(target, after.place)!.line;
    const sightings = cases.map(({ group, before, after: now }): Sighting<string> => {
      const isIn = (office: Office, place: number) => groupsOf(office, place).includes(group);
      const come = newcomers(world, before.place, now.place, isIn);
      return {
        before: { count: crowd(world, before.place, isIn).length, shown: sharesOf(before.figures) },
        after: { count: crowd(world, now.place, isIn).length, shown: sharesOf(now.figures) },
        known: come.filter((office) => office !== target).map((office) => stateIn(office, now.place)!.line),
        gone: crowd(world, before.place, isIn).filter((office) => !isIn(office, now.place)).length,
      };
    });
    mark(score, truth, guessShare(sightings, PRIORS.line), guessBlindly(PRIORS.line));
    score.live += 1; // One more in an exact share tells its value at once.
  }
  return score;
}

/** Attacks the number of levels of those who came when a median was made anew. */
export function attackLevels(
  world: readonly Office[],
  answers: readonly (Answer | null)[],
  random: () => number,
  draws: number,
): Score {
  const score = newScore();
  const cases = findCases(world, answers, "LEVELS_BY_ROLE_FAMILY").filter(({ group }) => group !== "ALL");
  for (const { target, group, before, after } of cases) {
    const isIn = (office: Office, place: number) =>
      stateIn(office, place) !== null && office.ladders.some(({ family }) => family === group);
    const levelsOf = (office: Office) => office.ladders.find(({ family }) => family === group)!.levels;
    const come = newcomers(world, before.place, after.place, isIn);
    const [old, now] = [crowd(world, before.place, isIn), crowd(world, after.place, isIn)];
    const sighting: Sighting<number> = {
      before: { count: old.length, shown: quantilesIn(before.figures.quantiles!) },
      after: { count: now.length, shown: quantilesIn(after.figures.quantiles!) },
      known: come.filter((office) => office !== target).map(levelsOf),
      gone: old.filter((office) => !isIn(office, after.place)).length,
    };
    const show = (values: readonly number[]) => quantilesIn(quantilesOf(values, "LEVELS", RELEASE_POLICY));
    const guess = guessNumber([sighting], PRIORS.levels, random, show, draws);
    mark(score, levelsOf(target), guess, guessBlindly(PRIORS.levels));

    const without = now.filter((office) => office !== target);
    const mean = (offices: readonly Office[]) =>
      offices.map(levelsOf).reduce((sum, levels) => sum + levels, 0) / offices.length;
    const live = guessFromLiveMeans(
      { count: without.length, mean: mean(without) },
      { count: now.length, mean: mean(now) },
    );
    if (live === levelsOf(target)) score.live += 1;
  }
  return score;
}

function newScore(): Score {
  return { trials: 0, attacked: 0, blind: 0, live: 0 };
}

function mark<Value>(score: Score, truth: Value, attacked: Value, blind: Value): void {
  score.trials += 1;
  if (attacked === truth) score.attacked += 1;
  if (blind === truth) score.blind += 1;
}

/** Every newcomer of every number that was made anew while an older one of the same group was known. */
function findCases(world: readonly Office[], answers: readonly (Answer | null)[], table: string): Case[] {
  const seen = new Map<string, { place: number; figures: Figures }>();
  return answers.flatMap((answer, place) => {
    const groups = answer?.tables.find((one) => one.table === table)?.groups ?? [];
    return groups.flatMap(({ group, figures }) => {
      if (!figures || figures.quarter !== answer!.quarter) return [];
      const [before, after] = [seen.get(group), { place, figures }];
      seen.set(group, after);
      if (!before) return [];
      const isIn = (office: Office, at: number) =>
        table === "REPORTING_LINE_BY_SIZE"
          ? groupsOf(office, at).includes(group)
          : stateIn(office, at) !== null &&
            office.ladders.some(({ family }) => family === group || group === "ALL");
      return newcomers(world, before.place, place, isIn).map((target) => ({ target, group, before, after }));
    });
  });
}

/** The cases of one target at one time, so that it is attacked once with all that was seen then. */
function byTarget(cases: readonly Case[]): Case[][] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = `${one.target.id} ${one.after.place}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function groupsOf(office: Office, place: number): string[] {
  const state = stateIn(office, place);
  return state ? ["ALL", parentOf("size", state.size)!] : [];
}

function crowd(
  world: readonly Office[],
  place: number,
  isIn: (office: Office, place: number) => boolean,
): Office[] {
  return world.filter((office) => isIn(office, place));
}

function newcomers(
  world: readonly Office[],
  before: number,
  after: number,
  isIn: (office: Office, place: number) => boolean,
): Office[] {
  return world.filter((office) => isIn(office, after) && !isIn(office, before));
}

function sharesOf({ shares }: Figures): Shown {
  return new Map(shares!.map(({ value, percent, bound }) => [value, { value: percent, bound }]));
}

function quantilesIn(quantiles: readonly { quantile: string; value: number; bound: string }[]): Shown {
  return new Map(quantiles.map(({ quantile, value, bound }) => [quantile, { value, bound }]));
}
