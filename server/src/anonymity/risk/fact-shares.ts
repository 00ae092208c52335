import { compatibleRate, type FactCount } from "./compatible-share.ts";
import { type Fact, factOf, KNOWN_OUTSIDE } from "./risk-fact.ts";

/**
 * The share of a cell's candidates that each fact leaves. Counts that are told as one fact rule out together: whoever
 * knows an office at all knows where all its functions live, so what readers know is asked once, and
 * `share = 1 - known * (1 - product of the rates)`.
 */
export function factShares(
  cell: { candidates: number; facts: readonly FactCount[] },
  network: { facts: readonly FactCount[] },
): ReadonlyMap<Fact, number> {
  const rates = new Map<Fact, number>();
  for (const count of cell.facts) {
    const whole = network.facts.find(({ fact }) => fact === count.fact) ?? count;
    const fact = factOf(count.fact);
    rates.set(fact, (rates.get(fact) ?? 1) * compatibleRate(cell.candidates, count, whole));
  }
  return new Map([...rates].map(([fact, rate]) => [fact, 1 - KNOWN_OUTSIDE[fact] * (1 - rate)]));
}
