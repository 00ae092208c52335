import type { Office } from "@rungs/shared/office";
import type { PublishedOffice } from "@rungs/shared/published-office";

import type { KindRules } from "../kind-rules.ts";
import { officeFacts } from "./office-facts.ts";
import { rewriteOfficeTexts } from "./office-texts.ts";
import { officeDocumentText, toPublishedOffice } from "./to-published-office.ts";

/** An office's profile: needs, plans and months stay behind; it has no words of its own that must not leave. */
export const OFFICE_RULES: KindRules<Office, PublishedOffice> = {
  rewriteTexts: rewriteOfficeTexts,
  titles: null,
  generalise: toPublishedOffice,
  documentText: officeDocumentText,
  facts: officeFacts,
};
