import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { month } from "../office.ts";
import { findPlacementFaults } from "../placement-faults.ts";
import { LADDER_STRATEGIES, RANKS } from "../vocabulary/ladder.ts";
import { CHARTER_SCOPES, DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "../vocabulary/office.ts";
import { savedDraft } from "./draft.ts";

const name = z.string().trim().min(1).max(LIMITS.nameCharacters);
const optionalText = z.string().trim().max(LIMITS.textCharacters).nullish();

/** A month, or a year where that is all that is known: its January. */
const monthOrYear = z
  .string()
  .trim()
  .transform((value) => (/^\d{4}$/.test(value) ? `${value}-01` : value))
  .pipe(month)
  .nullish();

/** The month that has begun anywhere on earth. */
function thisMonth(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 7);
}

/** One placement of one function; without an id it is new. */
export const placementInput = z.strictObject({
  id: z.uuid().nullish(),
  function: z.enum(OFFICE_FUNCTIONS),
  placement: z.enum(PLACEMENTS),
  department: z.enum(DEPARTMENTS).nullish(),
  from: monthOrYear,
  to: monthOrYear,
  reason: optionalText,
});
export type PlacementValues = z.infer<typeof placementInput>;

export const needInput = z.strictObject({
  function: z.enum(OFFICE_FUNCTIONS),
  weight: z.literal([1, 2, 3]),
});

export const sponsorInput = z.strictObject({
  rank: z.literal(RANKS).nullish(),
  stepsToChief: z.int().min(1).max(6).nullish(),
  advocated: z.boolean().nullish(),
});

export const createOfficeInput = z.strictObject({ title: name, language: languageTag });

/** A whole profile, its texts in one language; those in other languages stay. */
export const saveOfficeInput = z
  .strictObject({
    ...savedDraft,
    title: name,
    charter: optionalText,
    charterScopes: z.array(z.enum(CHARTER_SCOPES)).max(CHARTER_SCOPES.length),
    strategy: z.enum(LADDER_STRATEGIES).nullish(),
    strategyRationale: optionalText,
    sponsor: sponsorInput,
    needs: z.array(needInput).max(OFFICE_FUNCTIONS.length),
    placements: z.array(placementInput).max(LIMITS.placements),
  })
  .superRefine(({ placements }, context) => {
    const dated = placements.map((one) => ({
      function: one.function,
      placement: one.placement,
      department: one.department ?? null,
      from: one.from ?? null,
      to: one.to ?? null,
    }));
    const now = thisMonth();
    const notYet = dated.flatMap(({ from }, index) =>
      from !== null && from > now ? [{ index, code: "placementNotYet" }] : [],
    );
    for (const { index, code } of [...findPlacementFaults(dated), ...notYet]) {
      context.addIssue({ code: "custom", path: ["placements", index], params: { code } });
    }
  });

export type CreateOfficeValues = z.infer<typeof createOfficeInput>;
export type SaveOfficeValues = z.infer<typeof saveOfficeInput>;

/** What an office needs, to be answered by what peers share. */
export const needsInput = z.strictObject({ needs: z.array(needInput).min(1).max(OFFICE_FUNCTIONS.length) });
