import type { Localized } from "#web/design/localized-text.tsx";

import type { Passage } from "./review.operations.ts";

/** The parts in which an author reads a ladder again, in their order. */
export const PASSAGE_PARTS = ["ROLE", "DIMENSIONS", "EVERY_LEVEL", "LEVEL", "CONDITIONS"] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];

/** Passages that belong together; of a level without a title, and of other parts, `level` is null. */
export type PassageGroup<Placed extends PlacedPassage = Passage> = {
  key: string;
  part: PassagePart;
  level: Localized | null;
  passages: Placed[];
  changed: number;
};

/** All that putting passages together asks of them. */
export type PlacedPassage = Pick<Passage, "place"> & { changed?: boolean };

/** Puts passages together by part, and those of levels by level; inside a group they keep their order. */
export function groupPassages<Placed extends PlacedPassage>(passages: Placed[]): PassageGroup<Placed>[] {
  const groups = new Map<string, PassageGroup<Placed>>();
  for (const passage of passages) {
    const part = partOf(passage);
    const level = part === "LEVEL" ? passage.place.level : null;
    const key = `${part}:${level ? JSON.stringify(level) : ""}`;
    const group = groups.get(key) ?? { key, part, level, passages: [], changed: 0 };
    groups.set(key, group);
    group.passages.push(passage);
    if (passage.changed) group.changed += 1;
  }
  // Sorting is stable, so levels stay in the order in which they are first met.
  return [...groups.values()].sort((a, b) => PASSAGE_PARTS.indexOf(a.part) - PASSAGE_PARTS.indexOf(b.part));
}

/** The groups with only the passages that differ from what peers would read. */
export function onlyChanged(groups: PassageGroup[]): PassageGroup[] {
  return groups
    .filter(({ changed }) => changed > 0)
    .map((group) => ({ ...group, passages: group.passages.filter(({ changed }) => changed) }));
}

function partOf({ place }: PlacedPassage): PassagePart {
  switch (place.section) {
    case "TITLE":
    case "STRATEGY_RATIONALE":
    case "MISSION":
    case "CHARTER":
    case "OVERVIEW":
    case "TRACK_NAME":
    case "PLACEMENT_REASON":
    case "PRACTICE_PROBLEM":
    case "PRACTICE_CONTEXT":
    case "PRACTICE_DONE":
    case "PRACTICE_OUTCOME":
    case "PRACTICE_DIFFERENTLY":
    case "COMMENT":
    case "ROLE_TITLE":
    case "ROLE_SUMMARY":
    case "POST_ABOUT":
      return "ROLE";
    case "DIMENSION_NAME":
    case "DIMENSION_DESCRIPTION":
      return "DIMENSIONS";
    case "LEVEL_TITLE":
    case "LEVEL_SUMMARY":
      return "LEVEL";
    case "EXPECTATION":
      return place.level ? "LEVEL" : "EVERY_LEVEL";
    case "CONDITION":
      return "CONDITIONS";
  }
}
