import type { LocalizedText } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";

import { visibleText } from "../../redaction/visible-text.ts";
import type { RewriteText, RoleSection } from "../passage-path.ts";

/**
 * Rewrites every text of a role that can leave with it, in reading order, as far as it can be seen. The title inside
 * the company and its class for the job never leave: they are taken out.
 */
export function rewriteRoleTexts(role: Role, rewrite: RewriteText): Role {
  const text = (section: RoleSection, localized: LocalizedText, index = 0) =>
    localized.map(({ language, value }) => ({
      language,
      value: rewrite(visibleText(value), { section, id: null, index, language }),
    }));

  const externalTitles = role.externalTitles.map((title, index) => text("ROLE_TITLE", title, index));
  return {
    // What a role is listed by is its first title, and is asked about as that.
    title: externalTitles[0] ?? [],
    language: role.language,
    internalTitle: null,
    jobClass: null,
    externalTitles,
    roleFamily: role.roleFamily,
    jobFamily: role.jobFamily,
    occupations: role.occupations,
    ranks: role.ranks,
    duties: role.duties,
    externalShare: role.externalShare,
    newToOpenSource: role.newToOpenSource,
    nextSteps: role.nextSteps,
    summary: role.summary === null ? null : text("ROLE_SUMMARY", role.summary),
  };
}
