import type { ReactNode } from "react";

import styles from "./confirm.module.css";

type ConfirmProps = {
  /** What one wants to do; opens the question. */
  label: ReactNode;
  /** What will happen, and whether it can be taken back. */
  question: ReactNode;
  /** The form whose button does it. */
  children: ReactNode;
  /** For an act that can be undone. */
  calm?: boolean;
  /** Whether the question is open from the beginning: where something in it has to be mended. */
  isOpen?: boolean;
};

/** Asks before an act that one may regret; works without script. */
export function Confirm({ label, question, children, calm = false, isOpen = false }: ConfirmProps) {
  return (
    <details className={styles.confirm} data-menu="" data-calm={calm || undefined} open={isOpen || undefined}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.panel}>
        <div>{question}</div>
        {children}
      </div>
    </details>
  );
}
