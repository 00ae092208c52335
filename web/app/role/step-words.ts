import type { TFunction } from "i18next";

import { rankName } from "#web/ladder/format.ts";

import type { RoleDocument } from "./role-document.operations.ts";

/** A step from a role as people say it: where it leads, to which job, at which rank. */
export function stepWords(t: TFunction, step: RoleDocument["nextSteps"][number]): string {
  const kind = t(`vocabulary:nextStepKind.${step.kind}`);
  const where = step.family
    ? t(`vocabulary:roleFamily.${step.family}`)
    : step.jobFamily && t(`vocabulary:jobFamily.${step.jobFamily}`);
  const words = where ? t("roles:steps.to", { step: kind, where }) : kind;
  return step.rank === null ? words : t("roles:steps.rank", { step: words, rank: rankName(t, step.rank) });
}
