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
    { field: "externalTitles", label: t("ownRoles:form.external"), words: values.externalTitles.join(" · ") },
    { field: "internalTitle", label: t("ownRoles:form.internal"), words: values.internalTitle ?? "" },
    { field: "jobClass", label: t("ownRoles:form.jobClass"), words: values.jobClass ?? "" },
    {
      field: "roleFamily",
      label: t("roles:field.roleFamily"),
      words: roleFamily ? t(`vocabulary:roleFamily.${roleFamily}`) : "",
    },
    { field: "ranks", label: t("roles:field.ranks"), words: ranks.join(" – ") },
    {
      field: "jobFamily",
      label: t("roles:field.jobFamily"),
      words: jobFamily ? t(`vocabulary:jobFamily.${jobFamily}`) : "",
    },
    { field: "occupations", label: t("roles:field.occupations"), words: values.occupations.join(" · ") },
    {
      field: "duties",
      label: t("roles:field.duties"),
      words: values.duties.map((duty) => t(`skillNames:skill.${duty}`)).join(" · "),
    },
    {
      field: "externalShare",
      label: t("roles:field.externalShare"),
      words: typeof externalShare === "number" ? t("roles:share", { percent: externalShare }) : "",
    },
    {
      field: "newToOpenSource",
      label: t("roles:field.newToOpenSource"),
      words:
        typeof newToOpenSource === "boolean" ? t(newToOpenSource ? "workspace:yes" : "workspace:no") : "",
    },
    {
      field: "nextSteps",
      label: t("roles:field.nextSteps"),
      words: values.nextSteps.map((step) => stepWords(t, step)).join(" · "),
    },
    { field: "summary", label: t("roles:field.summary"), words: values.summary ?? "" },
  ];
}
