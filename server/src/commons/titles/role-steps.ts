import type { NextStepRecord } from "@rungs/shared/role";

import { FEWEST_PEERS } from "./find-ceiling.ts";

/** Where people in some roles go next, and in which part of the roles that is so. */
export interface RoleStep {
  step: Pick<NextStepRecord, "kind" | "family" | "jobFamily">;
  share: number;
}

/**
 * The steps that roles name, the most common first (product.md C20, C21). A role counts once for each place it leads
 * to; the share is of the roles that name a step at all. A step that fewer than five roles name is not told.
 */
export function roleSteps(roles: readonly { nextSteps: readonly NextStepRecord[] }[]): RoleStep[] {
  const telling = roles.filter(({ nextSteps }) => nextSteps.length > 0);
  const counts = new Map<string, { step: RoleStep["step"]; count: number }>();
  for (const { nextSteps } of telling) {
    const steps = new Map(
      nextSteps.map(({ kind, family, jobFamily }) => [
        [kind, family, jobFamily].join(),
        { kind, family, jobFamily },
      ]),
    );
    for (const [key, step] of steps) {
      counts.set(key, { step, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.entries()]
    .filter(([, { count }]) => count >= FEWEST_PEERS)
    .toSorted(([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1))
    .map(([, { step, count }]) => ({ step, share: count / telling.length }));
}
