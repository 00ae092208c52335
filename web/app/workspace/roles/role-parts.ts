import type { TFunction } from "i18next";

import { rankName } from "#web/ladder/format.ts";
import { stepWords } from "#web/role/step-words.ts";

import type { DraftPart } from "../drafts/draft-conflict.tsx";
import type { RoleValues } from "./role-values.ts";

/** A role part by part, in words that people compare. */
export function roleParts(t: TFunction, values: RoleValues): DraftPart[] {
  const { roleFamily, jobFamily, lowest, highest, newToOpenSource, externalShare } = values;
  const ranks = [lowest, highest].flatMap((rank) => (rank === null ? [] : [rankName(t, rank)]));
  return [
    { label: t("ownRoles:form.external"), words: values.externalTitles.join(" · ") },
    { label: t("ownRoles:form.internal"), words: values.internalTitle ?? "" },
    { label: t("ownRoles:form.jobClass"), words: values.jobClass ?? "" },
    {
      label: t("roles:field.roleFamily"),
      words: roleFamily ? t(`vocabulary:roleFamily.${roleFamily}`) : "",
    },
    { label: t("roles:field.ranks"), words: ranks.join(" – ") },
    { label: t("roles:field.jobFamily"), words: jobFamily ? t(`vocabulary:jobFamily.${jobFamily}`) : "" },
    { label: t("roles:field.occupations"), words: values.occupations.join(" · ") },
    {
      label: t("roles:field.duties"),
      words: values.duties.map((duty) => t(`skillNames:skill.${duty}`)).join(" · "),
    },
    {
      label: t("roles:field.externalShare"),
      words: typeof externalShare === "number" ? t("roles:share", { percent: externalShare }) : "",
    },
    {
      label: t("roles:field.newToOpenSource"),
      words:
        typeof newToOpenSource === "boolean" ? t(newToOpenSource ? "workspace:yes" : "workspace:no") : "",
    },
    {
      label: t("roles:field.nextSteps"),
      words: values.nextSteps.map((step) => stepWords(t, step)).join(" · "),
    },
    { label: t("roles:field.summary"), words: values.summary ?? "" },
  ];
}
