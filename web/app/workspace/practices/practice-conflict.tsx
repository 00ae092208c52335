import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { functionName } from "#web/office/placement-words.ts";

import styles from "./practice-conflict.module.css";
import type { PracticeValues } from "./practice-values.ts";

/** What a colleague wrote while the form was open, beside what stands in the form: nothing of either is lost. */
export function PracticeConflict({ yours, theirs }: { yours: PracticeValues; theirs: PracticeValues }) {
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

function rows(t: TFunction, values: PracticeValues): { label: string; words: string }[] {
  return [
    { label: t("practices:field.title"), words: values.title },
    { label: t("practices:field.kind"), words: t(`vocabulary:practiceKind.${values.kind}`) },
    {
      label: t("practices:field.maturity"),
      words: values.maturity ? t(`vocabulary:maturity.${values.maturity}`) : "",
    },
    { label: t("practices:field.sinceYear"), words: values.sinceYear },
    {
      label: t("practices:field.functions"),
      words: values.functions.map((one) => functionName(t, one)).join(" · "),
    },
    ...PRACTICE_PARTS.map((part) => ({ label: t(`practices:part.${part}`), words: values[part] ?? "" })),
  ];
}
