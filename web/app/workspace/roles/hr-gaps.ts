/** What a role lacks for an HR department; without a mapping it cannot be placed at all. */
export const HR_GAPS = ["MAPPING", "ROLE_FAMILY", "RANKS", "DUTIES"] as const;
export type HrGap = (typeof HR_GAPS)[number];

/**
 * What is missing for HR to place a role (product.md C3): HR cannot make a class from nothing, so a role is ready for
 * it only with a traditional job or an occupation. The other gaps make the case weaker.
 */
export function hrGaps(role: {
  roleFamily: string | null;
  jobFamily: string | null;
  occupations: readonly string[];
  ranks: object | null;
  duties: readonly string[];
}): HrGap[] {
  const isMissing: Record<HrGap, boolean> = {
    MAPPING: !isHrReady(role),
    ROLE_FAMILY: role.roleFamily === null,
    RANKS: role.ranks === null,
    DUTIES: role.duties.length === 0,
  };
  return HR_GAPS.filter((gap) => isMissing[gap]);
}

/** Whether a role is mapped to something that HR knows already. */
export function isHrReady({
  jobFamily,
  occupations,
}: {
  jobFamily: string | null;
  occupations: readonly string[];
}): boolean {
  return jobFamily !== null || occupations.length > 0;
}
