import type { Skill } from "@rungs/shared/vocabulary/skills";

/** Of each duty, in which part of the roles of one title it is named. */
export type DutyPrevalence = ReadonlyMap<Skill, number>;

/** How far the duties of two titles are the same. */
export interface DutyOverlap {
  /** From 0, nothing in common, to 1, the same duties in the same parts of their roles. */
  overlap: number;
  /** Duties of both, the most common first. */
  shared: Skill[];
  /** Duties that at least half of the roles of the one title name, and none of the other. */
  onlyFirst: Skill[];
  onlySecond: Skill[];
}

/** In which part of some roles each duty is named. */
export function dutyPrevalence(roles: readonly (readonly Skill[])[]): DutyPrevalence {
  const counts = new Map<Skill, number>();
  for (const duties of roles) {
    for (const duty of new Set(duties)) counts.set(duty, (counts.get(duty) ?? 0) + 1);
  }
  return new Map([...counts].map(([duty, count]) => [duty, count / roles.length]));
}

/**
 * How far two titles mean the same work (product.md K11): of all duties, what both have over what either has, each
 * duty counted by the part of roles that name it: Σ min / Σ max, the weighted Jaccard index (Ruzicka's). With one
 * role on each side this is the number of common duties over the number of all.
 */
export function dutyOverlap(first: DutyPrevalence, second: DutyPrevalence): DutyOverlap {
  const duties = [...new Set([...first.keys(), ...second.keys()])];
  const both = (duty: Skill) => Math.min(first.get(duty) ?? 0, second.get(duty) ?? 0);
  const either = (duty: Skill) => Math.max(first.get(duty) ?? 0, second.get(duty) ?? 0);
  const all = duties.reduce((total, duty) => total + either(duty), 0);
  return {
    overlap: all === 0 ? 0 : duties.reduce((total, duty) => total + both(duty), 0) / all,
    shared: duties.filter((duty) => both(duty) > 0).toSorted((one, other) => both(other) - both(one)),
    onlyFirst: onlyIn(first, second),
    onlySecond: onlyIn(second, first),
  };
}

function onlyIn(one: DutyPrevalence, other: DutyPrevalence): Skill[] {
  return [...one].filter(([duty, part]) => part >= 0.5 && !other.has(duty)).map(([duty]) => duty);
}
