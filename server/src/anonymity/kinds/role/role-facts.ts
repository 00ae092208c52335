import type { PublishedRole } from "@rungs/shared/published-role";

import type { ToldFacts } from "../../risk/risk-fact.ts";

/**
 * What a published role tells besides its words and its face. Whoever knows an office's job knows all of it, so its
 * parts rule out together. `facts_of_role()` in the workspace tells the same of a draft.
 */
export function roleFacts(role: PublishedRole): ToldFacts {
  const { ranks, externalShare, newToOpenSource } = role;
  return {
    LANGUAGE: role.language,
    ROLE_FAMILY: role.roleFamily,
    JOB_FAMILY: role.jobFamily,
    JOB_OCCUPATIONS: listed(role.occupations),
    JOB_RANKS: ranks && `${ranks.min},${ranks.max}`,
    JOB_DUTIES: listed(role.duties),
    JOB_EXTERNAL_SHARE: externalShare === null ? null : String(externalShare),
    JOB_NEW_TO_OPEN_SOURCE: newToOpenSource === null ? null : String(newToOpenSource),
    JOB_NEXT_STEPS: listed(
      role.nextSteps.map(({ kind, family, jobFamily, rank }) =>
        [kind, family, jobFamily, rank].map((part) => part ?? "").join(),
      ),
      ";",
    ),
  };
}

function listed(values: readonly string[], between = ","): string | null {
  return values.length > 0 ? values.toSorted().join(between) : null;
}
