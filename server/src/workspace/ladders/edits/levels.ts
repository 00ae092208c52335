import type { Ladder, Level } from "@rungs/shared/ladder";
import type {
  AddLevelValues,
  MoveLevelValues,
  RemoveLevelValues,
  SaveLevelValues,
} from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { linesAsText, textIn, withTextIn } from "../../drafts/text-in-language.ts";
import { withTitlesIn } from "../../drafts/with-titles-in.ts";
import { moveById } from "./move-by-id.ts";

/** Writes everything that is said of one level. */
export const saveLevel: LadderEdit<SaveLevelValues> = {
  touched(ladder, { levelId, language }) {
    const level = findLevel(ladder, levelId);
    return level && levelFields(level, language);
  },
  wanted: (input) => ({
    trackId: input.trackId ?? "",
    code: input.code ?? "",
    internalTitle: input.internalTitle ?? "",
    grade: input.grade ?? "",
    payStep: String(input.payStep ?? ""),
    externalTitles: input.externalTitles.join("\n"),
    rank: String(input.rank ?? ""),
    years: yearsText(input.yearsMin ?? null, input.yearsMax ?? null),
    scope: input.scope ?? "",
    summary: input.summary ?? "",
    newToOpenSource: String(input.newToOpenSource ?? ""),
  }),
  apply: (ladder, input) => ({
    ...ladder,
    levels: ladder.levels.map((level) => (level.id === input.levelId ? written(level, input) : level)),
  }),
};

/** Adds a level after the last one. */
export const addLevel: LadderEdit<AddLevelValues> = {
  touched: () => ({}),
  wanted: () => ({}),
  apply: (ladder, { title, language }, newId) => ({
    ...ladder,
    levels: [
      ...ladder.levels,
      {
        id: newId(),
        trackId: null,
        code: null,
        internalTitle: null,
        grade: null,
        payStep: null,
        externalTitles: [[{ language, value: title }]],
        rank: null,
        years: null,
        scope: null,
        summary: null,
        newToOpenSource: null,
      },
    ],
  }),
};

/** Moves a level one place; what is in it moves with it. */
export const moveLevel: LadderEdit<MoveLevelValues> = {
  touched: (ladder, { levelId }) => (findLevel(ladder, levelId) ? {} : null),
  wanted: () => ({}),
  apply: (ladder, { levelId, move }) => ({ ...ladder, levels: moveById(ladder.levels, levelId, move) }),
};

/** Takes a level away with everything in it; it collides with any other edit of what it takes away. */
export const removeLevel: LadderEdit<RemoveLevelValues> = {
  touched(ladder, { levelId }) {
    const level = findLevel(ladder, levelId);
    if (!level) return null;
    const lines = ladder.expectations.filter((one) => one.levelId === levelId);
    return {
      ...levelFields(level, ladder.language),
      expectations: linesAsText(
        lines.map(({ text }) => ({ text: text.map(({ value }) => value).join(" ") })),
      ),
    };
  },
  wanted: () => ({ expectations: "" }),
  apply: (ladder, { levelId }) => ({
    ...ladder,
    levels: ladder.levels.filter(({ id }) => id !== levelId),
    expectations: ladder.expectations.filter((one) => one.levelId !== levelId),
    notExpected: ladder.notExpected.filter((mark) => mark.levelId !== levelId),
  }),
};

function findLevel(ladder: Ladder, levelId: string): Level | null {
  return ladder.levels.find(({ id }) => id === levelId) ?? null;
}

function levelFields(level: Level, language: string) {
  return {
    trackId: level.trackId ?? "",
    code: level.code ?? "",
    internalTitle: level.internalTitle ?? "",
    grade: level.grade ?? "",
    payStep: String(level.payStep ?? ""),
    externalTitles: level.externalTitles.map((title) => textIn(title, language)).join("\n"),
    rank: String(level.rank ?? ""),
    years: yearsText(level.years?.min ?? null, level.years?.max ?? null),
    scope: level.scope ?? "",
    summary: textIn(level.summary, language),
    newToOpenSource: String(level.newToOpenSource ?? ""),
  };
}

function yearsText(min: number | null, max: number | null): string {
  return min === null ? "" : `${min}–${max ?? ""}`;
}

function written(level: Level, input: SaveLevelValues): Level {
  return {
    ...level,
    trackId: input.trackId ?? null,
    code: input.code || null,
    internalTitle: input.internalTitle || null,
    grade: input.grade || null,
    payStep: input.payStep ?? null,
    externalTitles: withTitlesIn(level.externalTitles, input.language, input.externalTitles),
    rank: input.rank ?? null,
    years: input.yearsMin == null ? null : { min: input.yearsMin, max: input.yearsMax ?? null },
    scope: input.scope ?? null,
    summary: withTextIn(level.summary, input.language, input.summary),
    newToOpenSource: input.newToOpenSource ?? null,
  };
}
