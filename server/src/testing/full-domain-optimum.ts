import {
  FACE_ATTRIBUTES,
  type FaceAttribute,
  levelOf,
  NOT_GIVEN,
  parentOf,
} from "@rungs/shared/vocabulary/face-tree";

import type { AtlasMember } from "#server/anonymity/atlas/atlas.ts";

const LEVELS = [0, 1, 2] as const;

/**
 * The most detail, from 0 to 1, that one level for each attribute, the same for everybody, can show so that every
 * combination shown is shared by `k` units. Whoever shares theirs with fewer shows nothing, as long as those are at
 * most the share `suppressed` of all. Tries all combinations of levels, so it is right because it is slow.
 */
export function fullDomainOptimum(
  members: readonly AtlasMember[],
  k: number,
  { suppressed }: { suppressed: number },
): number {
  let best = 0;
  for (const levels of combinations()) {
    const classes = new Map<string, { units: Set<string>; members: number; detail: number }>();
    for (const { unit, values } of members) {
      const shown = FACE_ATTRIBUTES.map((one, index) => nodeAt(one, values[one], levels[index]!));
      const key = shown.join();
      const known = classes.get(key);
      if (known) {
        known.units.add(unit);
        known.members += 1;
      } else {
        const depth = shown.reduce(
          (sum: number, node, index) => sum + levelOf(FACE_ATTRIBUTES[index]!, node),
          0,
        );
        classes.set(key, {
          units: new Set([unit]),
          members: 1,
          detail: depth / (2 * FACE_ATTRIBUTES.length),
        });
      }
    }
    let hidden = 0;
    let detail = 0;
    for (const { units, members, detail: each } of classes.values()) {
      if (units.size < k) hidden += members;
      else detail += each * members;
    }
    if (hidden <= suppressed * members.length) best = Math.max(best, detail / members.length);
  }
  return best;
}

function nodeAt(attribute: FaceAttribute, value: string, level: 0 | 1 | 2): string | null {
  if (level === 0) return null;
  return level === 1 && value !== NOT_GIVEN ? parentOf(attribute, value) : value;
}

function combinations(): (0 | 1 | 2)[][] {
  return FACE_ATTRIBUTES.reduce<(0 | 1 | 2)[][]>(
    (all) => all.flatMap((one) => LEVELS.map((level) => [...one, level])),
    [[]],
  );
}
