import type { ReactNode } from "react";

import styles from "./problem-notice.module.css";

type ProblemNoticeProps = {
  /** A problem stopped something; a warning asks for care; a note and a success only tell. */
  tone?: "problem" | "warning" | "note" | "success";
  title?: ReactNode;
  children?: ReactNode;
};

/** A message about what just happened or stands in the way; problems are read aloud at once. */
export function ProblemNotice({ tone = "problem", title, children }: ProblemNoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === "problem" ? "alert" : "status"}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}
