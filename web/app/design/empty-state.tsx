import type { ReactNode } from "react";

import styles from "./empty-state.module.css";

type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg className={styles.picture} viewBox="0 0 48 64" width="48" height="64" aria-hidden="true">
        <path d="M10 62 16 2M38 62 32 2" />
        <path d="M15 14h18M13.8 26h20.4M12.6 38h22.8M11.4 50h25.2" strokeDasharray="3 5" />
      </svg>
      <h2>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
