import type { Ladder } from "@rungs/shared/ladder";
import { publishedLadder, type Face, type PublishedLadder } from "@rungs/shared/published-ladder";

import { listedFace, localized, localizedOrNull } from "./kinds/document-parts.ts";
import type { ContentProblem } from "./kinds/content-problem.ts";
import type { Generalised } from "./kinds/kind-rules.ts";
import { levelsInRankOrder } from "./level-order.ts";

/**
 * Turns a redacted draft into the document peers read: codes, internal titles and what is said of pay stay behind, ids
 * become places, levels stand in rank order.
 */
export function toPublishedLadder(
  redacted: Ladder,
  { face, quarter }: { face: Face; quarter: string },
): Generalised<PublishedLadder> {
  const problems = findProblems(redacted);
  if (problems.length > 0) return { ok: false, problems };
  const document = publishedLadder.safeParse(listed(redacted, face, quarter));
  if (document.success) return { ok: true, document: document.data };
  return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
}

function findProblems(ladder: Ladder): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (ladder.roleFamily === null) problems.push({ code: "NO_ROLE_FAMILY", id: null });
  // An office that only uses its company's standard ladders has no levels of its own to show (product.md C14).
  if (ladder.levels.length === 0 && ladder.strategy !== "STANDARD_ONLY") {
    problems.push({ code: "NO_LEVELS", id: null });
  }
  const highest = new Map<string | null, number>();
  for (const level of ladder.levels) {
    if (level.externalTitles.length === 0) {
      problems.push({ code: "LEVEL_WITHOUT_EXTERNAL_TITLE", id: level.id });
    }
    if (level.rank === null) {
      problems.push({ code: "LEVEL_WITHOUT_RANK", id: level.id });
      continue;
    }
    // Levels of different tracks may interleave and share ranks; within one track the order is the promise.
    if (level.rank < (highest.get(level.trackId) ?? 0)) {
      problems.push({ code: "LEVEL_RANKED_BELOW_PREVIOUS", id: level.id });
    }
    highest.set(level.trackId, Math.max(level.rank, highest.get(level.trackId) ?? 0));
  }
  return [...problems, ...findUnknownReferences(ladder)];
}

function findUnknownReferences(ladder: Ladder): ContentProblem[] {
  const levels = new Set(ladder.levels.map(({ id }) => id));
  const dimensions = new Set(ladder.dimensions.map(({ id }) => id));
  const tracks = new Set(ladder.tracks.map(({ id }) => id));
  const ids = [
    ...ladder.levels.filter(({ trackId }) => trackId !== null && !tracks.has(trackId)).map(({ id }) => id),
    ...ladder.expectations
      .filter(({ levelId }) => levelId !== null && !levels.has(levelId))
      .map(({ id }) => id),
    ...ladder.expectations
      .filter(({ dimensionId }) => dimensionId !== null && !dimensions.has(dimensionId))
      .map(({ id }) => id),
    ...ladder.notExpected
      .filter(({ levelId, dimensionId }) => !levels.has(levelId) || !dimensions.has(dimensionId))
      .map(({ levelId }) => levelId),
  ];
  return ids.map((id) => ({ code: "UNKNOWN_REFERENCE", id }));
}

function listed(ladder: Ladder, face: Face, quarter: string): unknown {
  const levels = levelsInRankOrder(ladder);
  const levelOrdinal = new Map(levels.map(({ id }, index) => [id, index + 1]));
  const dimensionOrdinal = new Map(ladder.dimensions.map(({ id }, index) => [id, index + 1]));
  const tracks = new Map(ladder.tracks.map((track) => [track.id, track]));
  const trackOf = (id: string | null) => {
    const track = id === null ? undefined : tracks.get(id);
    return track === undefined ? null : { name: localized(track.name), kind: track.kind };
  };
  const ordinal = (ordinals: ReadonlyMap<string, number>, id: string | null) =>
    id === null ? null : ordinals.get(id);

  return {
    title: localized(ladder.title),
    language: ladder.language,
    strategy: ladder.strategy,
    strategyRationale: localizedOrNull(ladder.strategyRationale),
    roleFamily: ladder.roleFamily,
    individualContributor: ladder.individualContributor,
    mission: localizedOrNull(ladder.mission),
    quarter,
    face: listedFace(face),
    overview: ladder.overview.map(localized),
    conditions: ladder.conditions.map(({ text }) => localized(text)),
    dimensions: ladder.dimensions.map(({ name, description }, index) => ({
      ordinal: index + 1,
      name: localized(name),
      description: localizedOrNull(description),
    })),
    levels: levels.map((level, index) => ({
      ordinal: index + 1,
      titles: level.externalTitles.map(localized),
      rank: level.rank,
      track: trackOf(level.trackId),
      years: level.years === null ? null : { min: level.years.min, max: level.years.max },
      scope: level.scope,
      summary: localizedOrNull(level.summary),
      newToOpenSource: level.newToOpenSource,
    })),
    expectations: ladder.expectations.map((expectation) => ({
      level: ordinal(levelOrdinal, expectation.levelId),
      dimension: ordinal(dimensionOrdinal, expectation.dimensionId),
      kind: expectation.kind,
      horizon: expectation.horizon,
      text: localized(expectation.text),
    })),
    notExpected: ladder.notExpected.map(({ levelId, dimensionId }) => ({
      level: ordinal(levelOrdinal, levelId),
      dimension: ordinal(dimensionOrdinal, dimensionId),
    })),
  };
}
