import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeAge, PracticeKind } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";

import { functionName } from "#web/office/placement-words.ts";

import styles from "./practice-facts.module.css";

type PracticeFactsProps = {
  kind: PracticeKind;
  maturity: Maturity | null;
  age: PracticeAge | null;
  functions: readonly OfficeFunction[];
};

/** What a practice is about, how far it has come, how old it is and which functions it serves, in one line. */
export function PracticeFacts({ kind, maturity, age, functions }: PracticeFactsProps) {
  const { t } = useTranslation();
  const facts = [
    age ? t(`vocabulary:practiceAge.${age}`) : null,
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
