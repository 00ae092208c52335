import { randomUUID } from "node:crypto";

import type { Ladder, Track } from "@rungs/shared/ladder";

import type { DemoLadder } from "./demo-ladder.ts";

/** The ladder as its author leaves it after the import: titled, ranked, and with the titles that peers may see. */
export function applyCorrections(imported: Ladder, { corrections, language }: DemoLadder): Ladder {
  const said = (value: string) => [{ language, value }];
  const saidOrNull = (value: string | null) => (value === null ? null : said(value));
  const tracks = corrections.tracks.map(({ name, kind }): Track => ({
    id: randomUUID(),
    name: said(name),
    kind,
  }));
  return {
    ...imported,
    title: said(corrections.title),
    roleFamily: corrections.roleFamily,
    strategy: corrections.strategy,
    strategyRationale: saidOrNull(corrections.strategyRationale),
    individualContributor: corrections.individualContributor,
    mission: saidOrNull(corrections.mission),
    tracks,
    levels: imported.levels.map((level, place) => {
      const correction = corrections.levels[place];
      if (!correction) return level;
      return {
        ...level,
        trackId: correction.track === null ? null : (tracks[correction.track - 1]?.id ?? null),
        externalTitles: correction.externalTitles.map(said),
        rank: correction.rank,
        newToOpenSource: correction.newToOpenSource,
        grade: correction.grade,
        payStep: correction.payStep,
      };
    }),
  };
}
