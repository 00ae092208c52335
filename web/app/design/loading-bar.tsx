import { useTranslation } from "react-i18next";

import styles from "./loading-bar.module.css";

/** Shows that the next page is on its way. */
export function LoadingBar({ busy }: { busy: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar} role="status" data-busy={busy}>
      {busy ? <span className="visually-hidden">{t("loading")}</span> : null}
    </div>
  );
}
