import { z } from "zod";

import { ladderCharacters, languageTag, localizedName, localizedText } from "./ladder.ts";
import { LIMITS } from "./limits.ts";
import { findPlacementFaults } from "./placement-faults.ts";
import { LADDER_STRATEGIES, RANKS } from "./vocabulary/ladder.ts";
import { CHARTER_SCOPES, DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "./vocabulary/office.ts";

/** A calendar month such as `2023-06`. */
export const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/);

/**
 * Where a function lives, from a month on and up to the month it moved or ended. A missing beginning is not known, a
 * missing end means still so.
 */
export const placement = z.strictObject({
  id: z.uuid(),
  function: z.enum(OFFICE_FUNCTIONS),
  placement: z.enum(PLACEMENTS),
  /** The department it is shared with or lives in. */
  department: z.enum(DEPARTMENTS).nullable(),
  from: month.nullable(),
  to: month.nullable(),
  reason: localizedText.nullable(),
});

/** The person above the office: how high, how far from the top, and whether the office would choose it again. */
export const sponsor = z.strictObject({
  rank: z.literal(RANKS).nullable(),
  /** People between the office and the chief executive, the sponsor's own step counted. */
  stepsToChief: z.int().min(1).max(6).nullable(),
  /** Whether the office would advise others to report there (product.md C12). */
  advocated: z.boolean().nullable(),
});

/** How much an office needs of a function: 1 is some, 3 is most of all. */
export const need = z.strictObject({
  function: z.enum(OFFICE_FUNCTIONS),
  weight: z.literal([1, 2, 3]),
});

/** An office as it keeps its own profile: what it is for, who stands above it, what it needs, and what lives where. */
export const office = z
  .strictObject({
    title: localizedName,
    /** The language the profile was written in. */
    language: languageTag,
    /** The mission or charter, in words that may be shared (product.md C18). */
    charter: localizedText.nullable(),
    charterScopes: z.array(z.enum(CHARTER_SCOPES)).max(CHARTER_SCOPES.length),
    strategy: z.enum(LADDER_STRATEGIES).nullable(),
    strategyRationale: localizedText.nullable(),
    sponsor,
    /** What the office needs most. Private: it never leaves (product.md C9). */
    needs: z.array(need).max(OFFICE_FUNCTIONS.length),
    placements: z.array(placement).max(LIMITS.placements),
  })
  .superRefine(({ needs, placements, charterScopes }, context) => {
    for (const { index, code } of findPlacementFaults(placements)) {
      context.addIssue({ code: "custom", path: ["placements", index], params: { code } });
    }
    const repeated = needs.findIndex(
      (one, index) => needs.findIndex((other) => other.function === one.function) < index,
    );
    if (repeated >= 0)
      context.addIssue({ code: "custom", path: ["needs", repeated], params: { code: "repeated" } });
    if (new Set(charterScopes).size < charterScopes.length) {
      context.addIssue({ code: "custom", path: ["charterScopes"], params: { code: "repeated" } });
    }
  })
  .refine((value) => ladderCharacters(value) <= LIMITS.officeCharacters);

export type PlacementRecord = z.infer<typeof placement>;
export type Sponsor = z.infer<typeof sponsor>;
export type Need = z.infer<typeof need>;
export type Office = z.infer<typeof office>;
