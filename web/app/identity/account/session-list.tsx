import { useTranslation } from "react-i18next";

import styles from "./account.module.css";
import type { Session } from "./sessions.server.ts";

/** Where a person is signed in. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const { t, i18n } = useTranslation();
  // One time zone for server and browser, said aloud: the pages know no other.
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  const minute = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <ul role="list" className={styles.sessions}>
      {sessions.map(({ id, device: { browser, system }, here, since, lastSeen }) => (
        <li key={id} className={styles.session}>
          <p className={styles.device}>
            {browser && system
              ? t("identity:account.device", { browser, system })
              : (browser ?? system ?? t("identity:account.unknownDevice"))}
            {here ? <span className={styles.here}>{t("identity:account.here")}</span> : null}
          </p>
          <p className={styles.when}>
            {t("identity:account.when", {
              since: day.format(new Date(since)),
              lastSeen: minute.format(new Date(lastSeen)),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
