import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./compare-notices.module.css";

type CompareNoticesProps = {
  /** Whether the address named more than fit. */
  tooMany: boolean;
  /** How many of those chosen are no longer there. */
  missing: number;
};

/** Says why not everything that was chosen stands side by side. */
export function CompareNotices({ tooMany, missing }: CompareNoticesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.notices}>
      {tooMany ? (
        <ProblemNotice tone="note">{t("reading:compare.tooMany", { count: LIMITS.compared })}</ProblemNotice>
      ) : null}
      {missing > 0 ? (
        <ProblemNotice tone="note">{t("reading:compare.missing", { count: missing })}</ProblemNotice>
      ) : null}
    </div>
  );
}
