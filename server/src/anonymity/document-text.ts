import { createHash } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";

import { listedFace, localized, localizedOrNull } from "./kinds/document-parts.ts";

/**
 * The exact text of a finished ladder: canonical JSON, every field listed, always in this order. It is what the
 * author confirms by its hash and what peers are given, byte for byte.
 */
export function ladderDocumentText(document: PublishedLadder): string {
  return JSON.stringify({
    title: localized(document.title),
    language: document.language,
    strategy: document.strategy,
    strategyRationale: localizedOrNull(document.strategyRationale),
    roleFamily: document.roleFamily,
    individualContributor: document.individualContributor,
    mission: localizedOrNull(document.mission),
    quarter: document.quarter,
    face: listedFace(document.face),
    overview: document.overview.map(localized),
    conditions: document.conditions.map(localized),
    dimensions: document.dimensions.map(({ ordinal, name, description }) => ({
      ordinal,
      name: localized(name),
      description: localizedOrNull(description),
    })),
    levels: document.levels.map((level) => ({
      ordinal: level.ordinal,
      titles: level.titles.map(localized),
      rank: level.rank,
      track: level.track && { name: localized(level.track.name), kind: level.track.kind },
      years: level.years && { min: level.years.min, max: level.years.max },
      scope: level.scope,
      summary: localizedOrNull(level.summary),
      newToOpenSource: level.newToOpenSource,
    })),
    expectations: document.expectations.map((expectation) => ({
      level: expectation.level,
      dimension: expectation.dimension,
      kind: expectation.kind,
      horizon: expectation.horizon,
      text: localized(expectation.text),
    })),
    notExpected: document.notExpected.map(({ level, dimension }) => ({ level, dimension })),
  });
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
