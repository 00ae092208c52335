import { z } from "zod";

import { LIMITS } from "./limits.ts";
import {
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  RANKS,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "./vocabulary/ladder.ts";

/**
 * A BCP 47 tag of a language with at most its script and its region, such as `en`, `zh-Hans` or `es-419`. It leaves
 * with the ladder, so it has no room for words of one's own.
 */
export const languageTag = z
  .string()
  .max(11)
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);

const inLanguages = (characters: number) =>
  z
    .array(z.strictObject({ language: languageTag, value: z.string().min(1).max(characters) }))
    .min(1)
    .max(LIMITS.languages);

/** One text in one or more languages; the ladder's own language comes first. */
export const localizedText = inLanguages(LIMITS.textCharacters);
export type LocalizedText = z.infer<typeof localizedText>;

/** A name in one or more languages; the ladder's own language comes first. */
export const localizedName = inLanguages(LIMITS.nameCharacters);

const id = z.uuid();
const rank = z.literal(RANKS);

/** Years of experience; an open end is null. */
export const years = z
  .strictObject({ min: z.int().min(0).max(60), max: z.int().min(0).max(60).nullable() })
  .refine(({ min, max }) => max === null || min <= max, { path: ["max"] });
export type Years = z.infer<typeof years>;

export const track = z.strictObject({ id, name: localizedName, kind: z.enum(TRACK_KINDS) });

export const dimension = z.strictObject({ id, name: localizedName, description: localizedText.nullable() });

export const level = z.strictObject({
  id,
  trackId: id.nullable(),
  /** The company's own code, such as PM-3. Private: it never leaves. */
  code: z.string().min(1).max(LIMITS.nameCharacters).nullable(),
  /** The title inside the company. Private: it never leaves (product.md C11). */
  internalTitle: z.string().min(1).max(LIMITS.nameCharacters).nullable(),
  /**
   * The company's own grade for pay, such as G7: where the level stands, never an amount. Private: it never leaves
   * (product.md C6). Ladders written before it could be said read as not said, here and below.
   */
  grade: z.string().min(1).max(LIMITS.nameCharacters).nullable().default(null),
  /** How far pay steps up from the level below, in whole percent. Private: it never leaves. */
  payStep: z.int().min(0).max(LIMITS.payStepPercent).nullable().default(null),
  /** The titles peers may see; the first is the one shown. */
  externalTitles: z.array(localizedName).max(LIMITS.externalTitles),
  rank: rank.nullable(),
  years: years.nullable(),
  scope: z.enum(SCOPES).nullable(),
  summary: localizedText.nullable(),
  /** Whether people new to open source are hired at this level (product.md C18). */
  newToOpenSource: z.boolean().nullable(),
});

/**
 * One line of the ladder. With a level it belongs to that level's column, without one to the whole role; with a
 * dimension it stands in that dimension's row, without one in the row of its kind.
 */
export const expectation = z.strictObject({
  id,
  levelId: id.nullable(),
  dimensionId: id.nullable(),
  kind: z.enum(EXPECTATION_KINDS),
  /** Set on responsibilities only. */
  horizon: z.enum(HORIZONS).nullable(),
  text: localizedText,
});

export const condition = z.strictObject({ id, text: localizedText });

/**
 * A career ladder as its office keeps it: levels in rank order, dimensions and expectations in reading order.
 * Ids are random and stay with their thing when it is moved or renamed.
 */
export const ladder = z
  .strictObject({
    title: localizedName,
    /** The language the ladder was written in. */
    language: languageTag,
    strategy: z.enum(LADDER_STRATEGIES),
    strategyRationale: localizedText.nullable(),
    roleFamily: z.enum(ROLE_FAMILIES).nullable(),
    individualContributor: z.boolean().nullable(),
    /** The mission or charter of the office, in words that may be shared (product.md C18). */
    mission: localizedText.nullable(),
    overview: z.array(localizedText).max(LIMITS.overviewParagraphs),
    tracks: z.array(track).max(LIMITS.tracks),
    dimensions: z.array(dimension).max(LIMITS.dimensions),
    levels: z.array(level).max(LIMITS.levels),
    expectations: z.array(expectation).max(LIMITS.expectations),
    /** Cells left empty on purpose, which is not the same as not yet written (product.md C1). */
    notExpected: z.array(z.strictObject({ levelId: id, dimensionId: id })),
    /** What holds for the role at every level: travel, working hours, place (product.md R8). */
    conditions: z.array(condition).max(LIMITS.conditions),
  })
  .refine((value) => ladderCharacters(value) <= LIMITS.ladderCharacters);

export type Track = z.infer<typeof track>;
export type Dimension = z.infer<typeof dimension>;
export type Level = z.infer<typeof level>;
export type Expectation = z.infer<typeof expectation>;
export type Condition = z.infer<typeof condition>;
export type Ladder = z.infer<typeof ladder>;

const WRITTEN = new Set(["value", "code", "internalTitle", "grade", "jobClass"]);

/** How many characters the texts, names, titles, codes and grades of a ladder, or of a part of one, have together. */
export function ladderCharacters(part: unknown): number {
  if (part === null || typeof part !== "object") return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]: [string, unknown]) =>
      sum + (typeof value === "string" ? (WRITTEN.has(key) ? value.length : 0) : ladderCharacters(value)),
    0,
  );
}
