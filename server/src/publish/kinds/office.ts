import type { Office } from "@rungs/shared/office";
import type { PublishedOffice } from "@rungs/shared/published-office";

import { OFFICE_RULES } from "#server/anonymity/kinds/office/office-rules.ts";

import type { Kind } from "./kind.ts";

/** Profiles of offices: a reason is found again by its function. */
export const OFFICE_KIND: Kind<Office, PublishedOffice> = {
  kind: "OFFICE",
  rules: OFFICE_RULES,
  namesAt({ placements }, { id }) {
    const placement = placements.find((one) => one.id === id);
    return { level: null, dimension: null, ...(placement && { function: placement.function }) };
  },
};
