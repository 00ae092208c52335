import { countBand } from "@rungs/shared/vocabulary/count-band";

import { dutyMatrix } from "./duty-matrix.ts";
import type { RoleUse } from "./find-role-uses.ts";
import { roleSteps } from "./role-steps.ts";
import type { RoleFamilyStep, TitleMatrix } from "./title-crosswalk.type.ts";
import { toPercent } from "./to-percent.ts";

/** More are no longer usual. */
const MOST_STEPS = 12;

/** How far the duties of an asked title and of the most common ones are the same, as people are told it. */
export function toTitleMatrix(roles: readonly RoleUse[], asked: string): TitleMatrix | null {
  const matrix = dutyMatrix(roles, asked);
  return (
    matrix && {
      titles: matrix.titles.map(({ title, roles: count }) => ({
        title: title.value,
        language: title.language,
        countBand: countBand(count),
      })),
      pairs: matrix.pairs.map(({ first, second, overlap }) => ({
        first,
        second,
        percent: toPercent(overlap.overlap),
        shared: overlap.shared,
        onlyFirst: overlap.onlyFirst,
        onlySecond: overlap.onlySecond,
      })),
    }
  );
}

/** Where people in some roles go next, as people are told it. */
export function toRoleSteps(roles: readonly RoleUse[]): RoleFamilyStep[] {
  return roleSteps(roles)
    .slice(0, MOST_STEPS)
    .map(({ step, share }) => ({
      kind: step.kind,
      family: step.family,
      jobFamily: step.jobFamily,
      percent: toPercent(share),
    }));
}
