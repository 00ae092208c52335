import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { ROLE_FAMILIES } from "../vocabulary/ladder.ts";
import { OFFICE_FUNCTIONS } from "../vocabulary/office.ts";
import { SEARCH_KINDS } from "../vocabulary/search.ts";
import { faceFilter } from "./face-filter.ts";

/** Characters of what somebody looks for. */
export const SEARCH_CHARACTERS = 200;

/** What the finds of a search are narrowed by; every part that is given must hold. */
export const searchFilter = faceFilter.extend({
  kind: z.enum(SEARCH_KINDS).nullish(),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  function: z.enum(OFFICE_FUNCTIONS).nullish(),
  language: languageTag.nullish(),
});

export type SearchFilterValues = z.output<typeof searchFilter>;
