import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind, PracticeStart } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";

import { functionName } from "#web/office/placement-words.ts";

import styles from "./practice-facts.module.css";

type PracticeFactsProps = {
  kind: PracticeKind;
  maturity: Maturity | null;
  began: PracticeStart | null;
  functions: readonly OfficeFunction[];
};

/** What a practice is about, how far it has come, when it began and which functions it serves, in one line. */
export function PracticeFacts({ kind, maturity, began, functions }: PracticeFactsProps) {
  const { t } = useTranslation();
  const facts = [
    began ? t(`vocabulary:practiceStart.${began}`) : null,
    ...functions.map((one) => functionName(t, one)),
  ].filter((fact) => fact !== null);
  return (
    <p className={styles.facts}>
      <span className={styles.kind}>{t(`vocabulary:practiceKind.${kind}`)}</span>
      {maturity ? (
        <span className={styles.maturity} data-maturity={maturity}>
          {t(`vocabulary:maturity.${maturity}`)}
        </span>
      ) : null}
      {facts.length ? <span>{facts.join(" · ")}</span> : null}
    </p>
  );
}
