import { z } from "zod";

import { languageTag, localizedName, localizedText, years } from "./ladder.ts";
import {
  EXPECTATION_KINDS,
  HORIZONS,
  LADDER_STRATEGIES,
  RANKS,
  ROLE_FAMILIES,
  SCOPES,
  TRACK_KINDS,
} from "./vocabulary/ladder.ts";
import { type FaceAttribute, nodesOf } from "./vocabulary/face-tree.ts";

const node = <Attribute extends FaceAttribute>(attribute: Attribute) => z.enum(nodesOf(attribute)).nullable();

/** What peers may see of the office behind a ladder: of each attribute a group, a value, or null, nothing. */
export const face = z.strictObject({
  industry: node("industry"),
  region: node("region"),
  size: node("size"),
  officeAge: node("officeAge"),
  teamSize: node("teamSize"),
  reportingLine: node("reportingLine"),
});
export type Face = z.infer<typeof face>;

/** A calendar quarter such as `2026-Q4`: the finest time that leaves. */
export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

/**
 * A ladder as peers read it: the finished document. Levels and dimensions are known by their place, counted from
 * 1, so that nothing in it leads back to the draft. Levels stand in rank order.
 */
export const publishedLadder = z.strictObject({
  title: localizedName,
  language: languageTag,
  strategy: z.enum(LADDER_STRATEGIES),
  strategyRationale: localizedText.nullable(),
  roleFamily: z.enum(ROLE_FAMILIES),
  individualContributor: z.boolean().nullable(),
  mission: localizedText.nullable(),
  quarter,
  face,
  overview: z.array(localizedText),
  conditions: z.array(localizedText),
  dimensions: z.array(
    z.strictObject({ ordinal: z.int().min(1), name: localizedName, description: localizedText.nullable() }),
  ),
  levels: z.array(
    z.strictObject({
      ordinal: z.int().min(1),
      titles: z.array(localizedName).min(1),
      rank: z.literal(RANKS),
      track: z.strictObject({ name: localizedName, kind: z.enum(TRACK_KINDS) }).nullable(),
      years: years.nullable(),
      scope: z.enum(SCOPES).nullable(),
      summary: localizedText.nullable(),
      newToOpenSource: z.boolean().nullable(),
    }),
  ),
  expectations: z.array(
    z.strictObject({
      /** Ordinal of the level, or null for the whole role. */
      level: z.int().min(1).nullable(),
      /** Ordinal of the dimension, or null for the row of its kind. */
      dimension: z.int().min(1).nullable(),
      kind: z.enum(EXPECTATION_KINDS),
      horizon: z.enum(HORIZONS).nullable(),
      text: localizedText,
    }),
  ),
  notExpected: z.array(z.strictObject({ level: z.int().min(1), dimension: z.int().min(1) })),
});
export type PublishedLadder = z.infer<typeof publishedLadder>;
