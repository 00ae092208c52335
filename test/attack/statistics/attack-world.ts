import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { EVERYONE } from "@rungs/shared/vocabulary/statistics";

import type { Values } from "../../../server/src/anonymity/statistics/statistic-row.ts";
import type { TableDeclaration } from "../../../server/src/anonymity/statistics/declared-tables.ts";
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
import { cellsIn, drawWorld, type Office } from "./world.ts";

/** How often a target was told right: by the attacker, by a blind guess, and by an attacker of exact live numbers. */
export interface Score {
  trials: number;
  attacked: number;
  blind: number;
  live: number;
}

type Figures = NonNullable<Answer["tables"][number]["groups"][number]["figures"]>;

/** What the attacker saw of one cell before and after its target came, and who was in it. */
interface Case {
  target: Office;
  group: string;
  place: number;
  before: { figures: Figures; crowd: Crowd };
  after: { figures: Figures; crowd: Crowd };
}

/** Those who stand in a cell, each with its values. */
type Crowd = ReadonlyMap<Office, Values>;

interface Attack {
  table: TableDeclaration;
  world: readonly Office[];
  answers: readonly (Answer | null)[];
  random: () => number;
  draws: number;
}

/** Attacks what a table tells, whatever it is: everyone who came when a number was made anew. */
export function attackTable(attack: Attack): Score {
  const cases = findCases(attack);
  if (attack.table.kind === "QUANTILES") return attackNumbers(cases, attack);
  if (attack.table.kind === "SHARES") return attackShares(cases, attack.table);
  return attackPresence(cases, attack.table);
}

/**
 * Guesses the one value of each target by everyone's cell and by those of its groups together; where a group is a
 * question of its own, the target's answer to each by that group's cells.
 */
function attackShares(cases: readonly Case[], table: TableDeclaration): Score {
  const score = newScore();
  const prior = priorOf(table, ([value]) => String(value));
  const questions =
    table.tellsEveryone === false
      ? [...new Set(cases.map(({ group }) => group))].map((group) =>
          cases.filter((one) => one.group === group),
        )
      : [cases];
  for (const own of questions.flatMap(byTarget)) {
    const valueIn = (crowd: Crowd, office: Office) => String(crowd.get(office)![0]);
    const sightings = own.map((one) => sightingOf(one, sharesIn, valueIn));
    const truth = valueIn(own[0]!.after.crowd, own[0]!.target);
    mark(score, truth, guessShare(sightings, prior), guessBlindly(prior));
    score.live += 1; // One more in an exact share tells its value at once.
  }
  return score;
}

/** Guesses of each target and each value whether it has it. */
function attackPresence(
  cases: readonly Case[],
  table: Extract<TableDeclaration, { values: unknown }>,
): Score {
  const score = newScore();
  for (const value of table.values) {
    const has = (values: Values) => (values.includes(value) ? value : "NOT");
    const prior = priorOf(table, has);
    for (const own of byTarget(cases)) {
      const valueIn = (crowd: Crowd, office: Office) => has(crowd.get(office)!);
      const only = (figures: Figures): Shown =>
        new Map([...sharesIn(figures)].filter(([name]) => name === value));
      const sightings = own.map((one) => sightingOf(one, only, valueIn));
      const truth = valueIn(own[0]!.after.crowd, own[0]!.target);
      mark(score, truth, guessShare(sightings, prior), guessBlindly(prior));
      score.live += 1;
    }
  }
  return score;
}

/** Guesses the number of each target by the quantiles of one of its groups. */
function attackNumbers(cases: readonly Case[], { table, random, draws }: Attack): Score {
  if (table.kind !== "QUANTILES") throw new Error(`${table.id} tells no numbers.`);
  const score = newScore();
  const prior = priorOf(table, ([value]) => Number(value));
  const show = (values: readonly number[]) => toShown(quantilesOf(values, table.measure, RELEASE_POLICY));
  const numberIn = (crowd: Crowd, office: Office) => Number(crowd.get(office)![0]);
  for (const one of cases) {
    if (one.group === EVERYONE) continue;
    const { target, after } = one;
    const truth = numberIn(after.crowd, target);
    const sighting = sightingOf(one, ({ quantiles }) => toShown(quantiles!), numberIn);
    mark(score, truth, guessNumber([sighting], prior, random, show, draws), guessBlindly(prior));

    const without = [...after.crowd.keys()].filter((office) => office !== target);
    const mean = (offices: readonly Office[]) =>
      offices.map((office) => numberIn(after.crowd, office)).reduce((sum, value) => sum + value, 0) /
      offices.length;
    const live = guessFromLiveMeans(
      { count: without.length, mean: mean(without) },
      { count: after.crowd.size, mean: mean([...without, target]) },
    );
    if (live === truth) score.live += 1;
  }
  return score;
}

function sightingOf<Value>(
  { target, before, after }: Case,
  show: (figures: Figures) => Shown,
  valueIn: (crowd: Crowd, office: Office) => Value,
): Sighting<Value> {
  const come = [...after.crowd.keys()].filter((office) => !before.crowd.has(office));
  return {
    before: { count: before.crowd.size, shown: show(before.figures) },
    after: { count: after.crowd.size, shown: show(after.figures) },
    known: come.filter((office) => office !== target).map((office) => valueIn(after.crowd, office)),
    gone: [...before.crowd.keys()].filter((office) => !after.crowd.has(office)).length,
  };
}

export function newScore(): Score {
  return { trials: 0, attacked: 0, blind: 0, live: 0 };
}

function mark<Value>(score: Score, truth: Value, attacked: Value, blind: Value): void {
  score.trials += 1;
  if (attacked === truth) score.attacked += 1;
  if (blind === truth) score.blind += 1;
}

/** Every newcomer of every number that was made anew while an older one of the same group was known. */
function findCases({ table, world, answers }: Attack): Case[] {
  const seen = new Map<string, Case["before"]>();
  return answers.flatMap((answer, place) => {
    const groups = answer?.tables.find((one) => one.table === table.id)?.groups ?? [];
    return groups.flatMap(({ group, figures }) => {
      if (!figures || figures.quarter !== answer!.quarter) return [];
      const [before, after] = [seen.get(group), { figures, crowd: crowdOf(table, world, group, place) }];
      seen.set(group, after);
      if (!before) return [];
      const come = [...after.crowd.keys()].filter((office) => !before.crowd.has(office));
      return come.map((target) => ({ target, group, place, before, after }));
    });
  });
}

function crowdOf(table: TableDeclaration, world: readonly Office[], group: string, place: number): Crowd {
  return new Map(
    world.flatMap((office) => {
      const values = cellsIn(office, table, place).get(group);
      return values ? [[office, values] as const] : [];
    }),
  );
}

/** The cases of one target at one time, so that it is attacked once with all that was seen then. */
function byTarget(cases: readonly Case[]): Case[][] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = `${one.target.id} ${one.place}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** How often each value is drawn, which the attacker knows: counted in a network that is larger than any. */
function priorOf<Value>(table: TableDeclaration, valueIn: (values: Values) => Value): Map<Value, number> {
  const all = drawnValues(table);
  const counts = new Map<Value, number>();
  for (const values of all) {
    const value = valueIn(values);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].map(([value, count]) => [value, count / all.length]));
}

const DRAWN = new Map<string, Values[]>();

/** The values of each office of a large network, in the cells that are attacked. */
function drawnValues(table: TableDeclaration): Values[] {
  const known = DRAWN.get(table.id);
  if (known) return known;
  const isAttacked = (group: string) => {
    // Where nobody tells of everyone, every group draws its values alike.
    if (table.tellsEveryone === false) return true;
    // Everyone's numbers may lie between two ladders, and are not attacked.
    return (table.kind === "QUANTILES") === (group !== EVERYONE);
  };
  LARGE ??= drawWorld(0, 20_000, 1);
  const drawn = LARGE.flatMap((office) =>
    [...cellsIn(office, table, 0)].filter(([group]) => isAttacked(group)).map(([, values]) => values),
  );
  DRAWN.set(table.id, drawn);
  return drawn;
}

let LARGE: Office[] | undefined;

function sharesIn({ shares }: Figures): Shown {
  return new Map(shares!.map(({ value, percent, bound }) => [value, { value: percent, bound }]));
}

function toShown(quantiles: readonly { quantile: string; value: number; bound: string }[]): Shown {
  return new Map(quantiles.map(({ quantile, value, bound }) => [quantile, { value, bound }]));
}
