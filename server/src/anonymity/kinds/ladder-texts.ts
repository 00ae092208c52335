import type { Ladder, LocalizedText } from "@rungs/shared/ladder";

import { visibleText } from "../redaction/visible-text.ts";
import type { LadderSection, RewriteText } from "./passage-path.ts";

/**
 * Rewrites every text of a ladder that can leave with it, in reading order, as far as it can be seen. Codes,
 * internal titles, grades and steps of pay never leave: they are taken out.
 */
export function rewriteTexts(ladder: Ladder, rewrite: RewriteText): Ladder {
  const text = (section: LadderSection, localized: LocalizedText, id: string | null = null, index = 0) =>
    localized.map(({ language, value }) => ({
      language,
      value: rewrite(visibleText(value), { section, id, index, language }),
    }));
  const textOrNull = (section: LadderSection, localized: LocalizedText | null, id: string | null = null) =>
    localized === null ? null : text(section, localized, id);

  return {
    title: text("TITLE", ladder.title),
    language: ladder.language,
    strategy: ladder.strategy,
    strategyRationale: textOrNull("STRATEGY_RATIONALE", ladder.strategyRationale),
    roleFamily: ladder.roleFamily,
    individualContributor: ladder.individualContributor,
    mission: textOrNull("MISSION", ladder.mission),
    overview: ladder.overview.map((paragraph, index) => text("OVERVIEW", paragraph, null, index)),
    tracks: ladder.tracks.map(({ id, name, kind }) => ({ id, name: text("TRACK_NAME", name, id), kind })),
    dimensions: ladder.dimensions.map(({ id, name, description }) => ({
      id,
      name: text("DIMENSION_NAME", name, id),
      description: textOrNull("DIMENSION_DESCRIPTION", description, id),
    })),
    levels: ladder.levels.map((level) => ({
      id: level.id,
      trackId: level.trackId,
      code: null,
      internalTitle: null,
      grade: null,
      payStep: null,
      externalTitles: level.externalTitles.map((title, index) => text("LEVEL_TITLE", title, level.id, index)),
      rank: level.rank,
      years: level.years,
      scope: level.scope,
      summary: textOrNull("LEVEL_SUMMARY", level.summary, level.id),
      newToOpenSource: level.newToOpenSource,
    })),
    expectations: ladder.expectations.map((expectation) => ({
      id: expectation.id,
      levelId: expectation.levelId,
      dimensionId: expectation.dimensionId,
      kind: expectation.kind,
      horizon: expectation.horizon,
      text: text("EXPECTATION", expectation.text, expectation.id),
    })),
    notExpected: ladder.notExpected.map(({ levelId, dimensionId }) => ({ levelId, dimensionId })),
    conditions: ladder.conditions.map((condition, index) => ({
      id: condition.id,
      text: text("CONDITION", condition.text, condition.id, index),
    })),
  };
}
