import type { Ladder, Level, LocalizedText } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";

import { LADDER_RULES } from "#server/anonymity/kinds/ladder-rules.ts";

import type { Kind } from "./kind.ts";

/** Career ladders: a passage stands at a level, in a dimension, or at both. */
export const LADDER_KIND: Kind<Ladder, PublishedLadder> = {
  kind: "LADDER",
  rules: LADDER_RULES,
  namesAt({ expectations, levels, dimensions }, { section, id }) {
    const expectation = section === "EXPECTATION" ? expectations.find((one) => one.id === id) : null;
    const levelId = expectation ? expectation.levelId : id;
    const dimensionId = expectation ? expectation.dimensionId : id;
    const level = levels.find((one) => one.id === levelId);
    const dimension = dimensions.find((one) => one.id === dimensionId);
    return { level: level ? levelName(level) : null, dimension: dimension?.name ?? null };
  },
};

function levelName(level: Level): LocalizedText | null {
  const internal = level.internalTitle ?? level.code;
  return level.externalTitles[0] ?? (internal ? [{ language: "und", value: internal }] : null);
}
