import type { ReactNode } from "react";

import { findingGroupOf } from "./finding-groups.ts";
import styles from "./marked-text.module.css";
import type { Finding } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

/** Words that were marked; the line below them tells the kinds apart where colours do not. */
export function MarkedText({ finding, children }: { finding: Finding; children: ReactNode }) {
  const { t } = useWords();
  return (
    <mark
      className={`${styles.mark} ${styles[findingGroupOf(finding)]}`}
      title={t(`vocabulary:findingCategory.${finding.category}`)}
    >
      {children}
    </mark>
  );
}
