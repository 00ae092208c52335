import { weighUses } from "./weigh-uses.ts";

/** A step from a title, and the part of ladders that have it; null is the end of the ladder. */
export interface NextStep<Step> {
  step: Step | null;
  share: number;
}

/**
 * Where people with a title go next, one vote a ladder, the most common first and the end of a ladder last (product.md
 * K13: a title that is mostly an end is a dead end).
 */
export function nextSteps<Step, Use extends { ladder: string }>(
  uses: readonly Use[],
  stepOf: (use: Use) => { key: string; step: Step } | null,
): NextStep<Step>[] {
  const weighed = weighUses(uses);
  const total = weighed.reduce((all, { weight }) => all + weight, 0);
  const steps = new Map<string | null, { step: Step | null; weight: number }>();
  for (const { use, weight } of weighed) {
    const next = stepOf(use);
    const known = steps.get(next?.key ?? null);
    if (known) known.weight += weight;
    else steps.set(next?.key ?? null, { step: next?.step ?? null, weight });
  }
  return [...steps.entries()]
    .map(([key, { step, weight }]) => ({ key, step, share: weight / total }))
    .toSorted(
      (one, other) => Number(one.key === null) - Number(other.key === null) || other.share - one.share,
    )
    .map(({ step, share }) => ({ step, share }));
}
