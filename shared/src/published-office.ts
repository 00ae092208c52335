import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";
import { sponsor } from "./office.ts";
import { face, quarter } from "./published-ladder.ts";
import { LADDER_STRATEGIES } from "./vocabulary/ladder.ts";
import { CHARTER_SCOPES, DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "./vocabulary/office.ts";

const year = z.int().min(1900).max(2099);

/** Where a function lives or lived, as peers read it: months have become years. */
export const publishedPlacement = z.strictObject({
  function: z.enum(OFFICE_FUNCTIONS),
  placement: z.enum(PLACEMENTS),
  department: z.enum(DEPARTMENTS).nullable(),
  /** The year it began; null is not told. */
  from: year.nullable(),
  /** The year it moved or ended; null is still so. */
  to: year.nullable(),
  reason: localizedText.nullable(),
});
export type PublishedPlacement = z.infer<typeof publishedPlacement>;

/**
 * An office as peers read it: the finished document. Placements stand in the order of the functions, earliest first;
 * whom it reports to is part of the face.
 */
export const publishedOffice = z.strictObject({
  title: localizedName,
  language: languageTag,
  quarter,
  face,
  charter: localizedText.nullable(),
  charterScopes: z.array(z.enum(CHARTER_SCOPES)),
  strategy: z.enum(LADDER_STRATEGIES).nullable(),
  strategyRationale: localizedText.nullable(),
  sponsor,
  placements: z.array(publishedPlacement).min(1),
});
export type PublishedOffice = z.infer<typeof publishedOffice>;
