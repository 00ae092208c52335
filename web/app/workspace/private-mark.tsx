import { useTranslation } from "react-i18next";

import styles from "./private-mark.module.css";

/** Says of what stands beside it that it is never published. */
export function PrivateMark() {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <svg className={styles.lock} viewBox="0 0 12 14" aria-hidden="true">
        <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="1" y="6" width="10" height="8" rx="1.5" fill="currentColor" />
      </svg>
      <span>{t("workspace:private")}</span>
    </span>
  );
}
