import type { PublishedRole } from "@rungs/shared/published-role";
import type { Role } from "@rungs/shared/role";

import { untoldTitles } from "../../redaction/untold-titles.ts";
import type { KindRules } from "../kind-rules.ts";
import { ROLE_TITLES } from "./neutral-role-titles.ts";
import { roleFacts } from "./role-facts.ts";
import { rewriteRoleTexts } from "./role-texts.ts";
import { roleDocumentText, toPublishedRole } from "./to-published-role.ts";

/** A role: what the company calls it and how it classes it stay behind, and rare titles are shown in neutral words. */
export const ROLE_RULES: KindRules<Role, PublishedRole> = {
  rewriteTexts: rewriteRoleTexts,
  privateWords: ({ internalTitle, jobClass, externalTitles }) => ({
    codes: [],
    internalTitles: untoldTitles([internalTitle, jobClass], externalTitles),
    shownTitles: externalTitles,
  }),
  titles: ROLE_TITLES,
  generalise: toPublishedRole,
  documentText: roleDocumentText,
  facts: roleFacts,
};
