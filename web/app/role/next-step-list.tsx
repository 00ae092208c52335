import { useTranslation } from "react-i18next";

import styles from "./role-body.module.css";
import type { RoleDocument } from "./role-document.operations.ts";
import { stepWords } from "./step-words.ts";

/** Where people in a role go next, or that nothing is told of it. */
export function NextStepList({ steps }: { steps: RoleDocument["nextSteps"] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <p className={styles.quiet}>{t("roles:steps.none")}</p>;
  return (
    <ul role="list" className={styles.steps}>
      {steps.map((step) => (
        <li key={JSON.stringify(step)}>{stepWords(t, step)}</li>
      ))}
    </ul>
  );
}
