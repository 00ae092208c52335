import { COUNTED_FACTS, type ToldFacts } from "./risk-fact.ts";

/**
 * What readers know of an author who tells something beside what they told before, oldest first: one answer for each
 * way in which that hangs together. A fact of which several things were told (two languages, say) is counted as each of
 * them, because any of them may be the one that tells.
 */
export function toldTogether(now: ToldFacts, before: readonly ToldFacts[]): ToldFacts[] {
  const told = [now, ...before.toReversed()].map(onlyTold);
  const all = Object.assign({}, ...told.toReversed()) as ToldFacts;
  const ways = told.map((one) => inOrder({ ...all, ...one }));
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

function onlyTold(facts: ToldFacts): ToldFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function inOrder(facts: ToldFacts): ToldFacts {
  return Object.fromEntries(COUNTED_FACTS.filter((fact) => fact in facts).map((fact) => [fact, facts[fact]]));
}
