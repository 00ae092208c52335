/**
 * The differencing attacker. Knows the rules, every number that was shown, who came and went, how often each value is
 * drawn, and all values of all newcomers but one; wants the value of that one.
 */

/** One group, seen before and after the target came. */
export interface Sighting<Value> {
  before: { count: number; shown: Shown };
  after: { count: number; shown: Shown };
  /** The values of those who came with the target. */
  known: readonly Value[];
  /** How many have gone, with values nobody told. */
  gone: number;
}

/** Shares by value in percent, or quantiles by name, with how they are meant. */
export type Shown = ReadonlyMap<string, { value: number; bound: string }>;

/** The likeliest value of the target after all sightings. */
export function guessShare(
  sightings: readonly Sighting<string>[],
  prior: ReadonlyMap<string, number>,
): string {
  return likeliest(prior, (value) => {
    let belief = 0;
    for (const { before, after, known, gone } of sightings) {
      for (const [line, chance] of prior) {
        const [shownBefore, shownAfter] = [before.shown.get(line), after.shown.get(line)];
        if (!shownBefore || !shownAfter) continue;
        const come = known.filter((one) => one === line).length + (value === line ? 1 : 0);
        let [fits, all] = [0, 0];
        for (let count = 0; count <= before.count; count += 1) {
          if (!couldBe(shownBefore, count, before.count)) continue;
          const weight = binomial(before.count, count, chance);
          all += weight;
          for (let left = 0; left <= Math.min(gone, count); left += 1) {
            const chanceLeft = binomial(gone, left, count / before.count);
            if (couldBe(shownAfter, count - left + come, after.count)) fits += weight * chanceLeft;
          }
        }
        belief += Math.log(all > 0 ? fits / all + 0.01 : 1);
      }
    }
    return belief;
  });
}

/** Whether so many of so many would be shown so. */
function couldBe({ value, bound }: { value: number; bound: string }, part: number, whole: number): boolean {
  const step = whole >= 200 ? 5 : whole >= 100 ? 10 : whole >= 50 ? 20 : 50;
  const rounded = Math.floor((100 * part) / whole / step + 0.5) * step;
  if (bound === "AT_MOST") return rounded <= value;
  if (bound === "AT_LEAST") return rounded >= value;
  return rounded === value;
}

/** The likeliest value by drawing crowds that would have been shown as the old one was. */
export function guessNumber(
  sightings: readonly Sighting<number>[],
  prior: ReadonlyMap<number, number>,
  random: () => number,
  show: (values: readonly number[]) => Shown,
  draws: number,
): number {
  const belief = new Map([...prior.keys()].map((value) => [value, 0]));
  for (const { before, after, known, gone } of sightings) {
    const fits = new Map([...prior.keys()].map((value) => [value, 0]));
    let all = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const crowd = Array.from({ length: before.count }, () => pick(prior, random()));
      if (!isSame(show(crowd), before.shown)) continue;
      all += 1;
      const stayed = crowd.slice(gone);
      for (const value of prior.keys()) {
        if (isSame(show([...stayed, ...known, value]), after.shown)) fits.set(value, fits.get(value)! + 1);
      }
    }
    for (const [value, count] of fits) {
      belief.set(value, belief.get(value)! + Math.log(all > 0 ? count / all + 0.01 : 1));
    }
  }
  return likeliest(prior, (value) => belief.get(value)!);
}

/** What one would say who saw nothing. */
export function guessBlindly<Value>(prior: ReadonlyMap<Value, number>): Value {
  return likeliest(prior, () => 0);
}

/** The attack on an exact mean that is there at all times: the newcomer is what the sum has grown by. */
export function guessFromLiveMeans(
  before: { count: number; mean: number },
  after: { count: number; mean: number },
): number {
  return Math.round(after.mean * after.count - before.mean * before.count);
}

function likeliest<Value>(prior: ReadonlyMap<Value, number>, belief: (value: Value) => number): Value {
  let best: { value: Value; belief: number } | null = null;
  for (const [value, chance] of prior) {
    const own = Math.log(chance) + belief(value);
    if (!best || own > best.belief) best = { value, belief: own };
  }
  return best!.value;
}

function isSame(one: Shown, other: Shown): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, { value, bound }]) => {
      const there = other.get(name);
      return there?.value === value && there.bound === bound;
    })
  );
}

function pick<Value>(prior: ReadonlyMap<Value, number>, at: number): Value {
  let left = at;
  for (const [value, chance] of prior) if ((left -= chance) < 0) return value;
  return [...prior.keys()].at(-1)!;
}

function binomial(of: number, taken: number, chance: number): number {
  if (chance <= 0) return taken === 0 ? 1 : 0;
  if (chance >= 1) return taken === of ? 1 : 0;
  const ways = logFactorial(of) - logFactorial(taken) - logFactorial(of - taken);
  return Math.exp(ways + taken * Math.log(chance) + (of - taken) * Math.log(1 - chance));
}

const logFactorials = [0];

function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next += 1) {
    logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  }
  return logFactorials[number]!;
}
