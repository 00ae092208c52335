import { dutyOverlap, dutyPrevalence, type DutyOverlap } from "./duty-overlap.ts";
import { FEWEST_PEERS } from "./find-ceiling.ts";
import type { RoleUse } from "./find-role-uses.ts";
import type { Title } from "./title-use.ts";

/** Titles side by side: more no longer fit beside each other. */
const MOST_TITLES = 6;

/** How far the duties of several titles are the same, two by two. */
export interface DutyMatrix {
  titles: { key: string; title: Title; roles: number }[];
  /** Each pair once, by the places of its titles. */
  pairs: { first: number; second: number; overlap: DutyOverlap }[];
}

/**
 * The asked title, of however few roles, and then the most common ones that at least five roles with duties have, and
 * how far their duties overlap (product.md K11). Null where there are fewer than two titles.
 */
export function dutyMatrix(roles: readonly RoleUse[], asked: string): DutyMatrix | null {
  const groups = new Map<string, { title: Title; roles: RoleUse[] }>();
  for (const role of roles) {
    if (role.duties.length === 0) continue;
    for (const [key, { title }] of new Map(role.titles.map((one) => [one.key, one]))) {
      const known = groups.get(key);
      if (known) known.roles.push(role);
      else groups.set(key, { title, roles: [role] });
    }
  }
  const enough = [...groups.entries()]
    .filter(([key, group]) => key === asked || group.roles.length >= FEWEST_PEERS)
    .toSorted(
      ([key, one], [otherKey, other]) =>
        Number(otherKey === asked) - Number(key === asked) ||
        other.roles.length - one.roles.length ||
        (key < otherKey ? -1 : 1),
    )
    .slice(0, MOST_TITLES);
  if (enough.length < 2) return null;
  const prevalences = enough.map(([, group]) => dutyPrevalence(group.roles.map(({ duties }) => duties)));
  return {
    titles: enough.map(([key, group]) => ({ key, title: group.title, roles: group.roles.length })),
    pairs: enough.flatMap((_, first) =>
      enough.slice(first + 1).map((__, offset) => {
        const second = first + 1 + offset;
        return { first, second, overlap: dutyOverlap(prevalences[first]!, prevalences[second]!) };
      }),
    ),
  };
}
