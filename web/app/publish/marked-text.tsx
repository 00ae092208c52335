import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { findingGroupOf } from "./finding-groups.ts";
import styles from "./marked-text.module.css";
import type { Finding } from "./review.operations.ts";

/** Words that were marked; the line below them tells the kinds apart where colours do not. */
export function MarkedText({ finding, children }: { finding: Finding; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <mark
      className={`${styles.mark} ${styles[findingGroupOf(finding)]}`}
      title={t(`vocabulary:findingCategory.${finding.category}`)}
    >
      {children}
    </mark>
  );
}
