import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { rankName } from "#web/ladder/format.ts";
import { stepWords } from "#web/role/step-words.ts";

import styles from "./role.module.css";
import type { RoleValues } from "./role-values.ts";

/** What a colleague wrote while the form was open, beside what stands in the form: nothing of either is lost. */
export function RoleConflict({ yours, theirs }: { yours: RoleValues; theirs: RoleValues }) {
  const { t } = useTranslation();
  const theirRows = rows(t, theirs);
  const differing = rows(t, yours)
    .map((row, index) => ({ ...row, theirs: theirRows[index]!.words }))
    .filter((row) => row.words !== row.theirs);
  return (
    <ProblemNotice title={t("workspace:conflict.title")}>
      <p>{t("workspace:conflict.text")}</p>
      <dl className={styles.conflict}>
        {differing.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              <strong>{t("workspace:conflict.yours")}:</strong> {row.words || t("workspace:conflict.nothing")}
            </dd>
            <dd>
              <strong>{t("workspace:conflict.theirs")}:</strong>{" "}
              {row.theirs || t("workspace:conflict.nothing")}
            </dd>
          </div>
        ))}
      </dl>
    </ProblemNotice>
  );
}

function rows(t: TFunction, values: RoleValues): { label: string; words: string }[] {
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
