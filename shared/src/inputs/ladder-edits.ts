import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { looksLikeAmount } from "../looks-like-amount.ts";
import {
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  RANKS,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "../vocabulary/ladder.ts";

const name = z.string().trim().min(1).max(LIMITS.nameCharacters);
const optionalName = z.string().trim().max(LIMITS.nameCharacters).nullish();
const optionalText = z.string().trim().max(LIMITS.textCharacters).nullish();
const id = z.uuid();

/** Which draft an edit is for and which version of it the editor saw. */
const edit = { ladderDraftId: id, version: z.int().min(1) };

/** An empty text removes the line; a line without an id is new. */
const lines = z
  .array(z.strictObject({ id: id.nullish(), text: z.string().trim().max(LIMITS.textCharacters).default("") }))
  .max(200);

export const createLadderInput = z.strictObject({ title: name, language: languageTag });

export const saveLadderDetailsInput = z.strictObject({
  ...edit,
  language: languageTag,
  title: name,
  strategy: z.enum(LADDER_STRATEGIES),
  strategyRationale: optionalText,
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  individualContributor: z.boolean().nullish(),
  mission: optionalText,
});

export const saveOverviewInput = z.strictObject({ ...edit, language: languageTag, paragraphs: lines });

export const saveConditionsInput = z.strictObject({ ...edit, language: languageTag, conditions: lines });

/** A cell is a level and a dimension; without a dimension, a level (or the whole role) and a kind. */
export const saveCellInput = z.strictObject({
  ...edit,
  language: languageTag,
  levelId: id.nullish(),
  dimensionId: id.nullish(),
  kind: z.enum(EXPECTATION_KINDS),
  horizon: z.enum(HORIZONS).nullish(),
  expectations: lines,
  notExpected: z.boolean().default(false),
});

export const saveLevelInput = z
  .strictObject({
    ...edit,
    language: languageTag,
    levelId: id,
    trackId: id.nullish(),
    code: optionalName,
    internalTitle: optionalName,
    grade: optionalName.refine((grade) => grade == null || !looksLikeAmount(grade), {
      params: { code: "grade-amount" },
    }),
    payStep: z.int().min(0).max(LIMITS.payStepPercent).nullish(),
    externalTitles: z.array(name).max(LIMITS.externalTitles),
    rank: z.literal(RANKS).nullish(),
    yearsMin: z.int().min(0).max(60).nullish(),
    yearsMax: z.int().min(0).max(60).nullish(),
    scope: z.enum(SCOPES).nullish(),
    summary: optionalText,
    newToOpenSource: z.boolean().nullish(),
  })
  .refine(({ yearsMin, yearsMax }) => yearsMax == null || (yearsMin != null && yearsMin <= yearsMax), {
    path: ["yearsMax"],
    params: { code: "years-inverted" },
  });

export const addLevelInput = z.strictObject({ ...edit, language: languageTag, title: name });
export const addDimensionInput = z.strictObject({ ...edit, language: languageTag, name });
export const addTrackInput = z.strictObject({
  ...edit,
  language: languageTag,
  name,
  kind: z.enum(TRACK_KINDS),
});

export const saveDimensionInput = z.strictObject({
  ...edit,
  language: languageTag,
  dimensionId: id,
  name,
  description: optionalText,
});

/** A step towards the start or towards the end of the list. */
export const MOVES = ["EARLIER", "LATER"] as const;
export const moveLevelInput = z.strictObject({ ...edit, levelId: id, move: z.enum(MOVES) });
export const moveDimensionInput = z.strictObject({ ...edit, dimensionId: id, move: z.enum(MOVES) });

export const removeLevelInput = z.strictObject({ ...edit, levelId: id });
export const removeDimensionInput = z.strictObject({ ...edit, dimensionId: id });
export const removeTrackInput = z.strictObject({ ...edit, trackId: id });

/** Brings back an earlier version as a new one; nothing in between is forgotten. */
export const restoreLadderInput = z.strictObject({ ...edit, toVersion: z.int().min(1) });

export const deleteLadderInput = z.strictObject({ ladderDraftId: id });

export const importLadderInput = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  /** The file's bytes in base64. */
  contentBase64: z.base64().max(Math.ceil(LIMITS.importBytes / 3) * 4),
});

export type CreateLadderValues = z.output<typeof createLadderInput>;
export type SaveLadderDetailsValues = z.output<typeof saveLadderDetailsInput>;
export type SaveOverviewValues = z.output<typeof saveOverviewInput>;
export type SaveConditionsValues = z.output<typeof saveConditionsInput>;
export type SaveCellValues = z.output<typeof saveCellInput>;
export type SaveLevelValues = z.output<typeof saveLevelInput>;
export type AddLevelValues = z.output<typeof addLevelInput>;
export type AddDimensionValues = z.output<typeof addDimensionInput>;
export type AddTrackValues = z.output<typeof addTrackInput>;
export type SaveDimensionValues = z.output<typeof saveDimensionInput>;
export type MoveLevelValues = z.output<typeof moveLevelInput>;
export type MoveDimensionValues = z.output<typeof moveDimensionInput>;
export type RemoveLevelValues = z.output<typeof removeLevelInput>;
export type RemoveDimensionValues = z.output<typeof removeDimensionInput>;
export type RemoveTrackValues = z.output<typeof removeTrackInput>;
export type RestoreLadderValues = z.output<typeof restoreLadderInput>;
export type DeleteLadderValues = z.output<typeof deleteLadderInput>;
export type ImportLadderValues = z.output<typeof importLadderInput>;
