import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { dayName } from "../day-name.ts";
import styles from "../introduction.module.css";
import type { NotesOfTalk } from "./notes.operations.ts";

type Entry = NotesOfTalk["log"][number];

/** What was done with the notes, which the other side reads as well. */
export function NotesLog({ log }: { log: NotesOfTalk["log"] }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="log">
      <h2 id="log">{t("introductions:notes.log.title")}</h2>
      {log.length === 0 ? <p className={styles.quiet}>{t("introductions:notes.log.none")}</p> : null}
      <ol role="list" className={styles.starts}>
        {log.map((entry, place) => (
          <li key={log.length - place}>
            {entryWords(t, entry)}{" "}
            <span className={styles.quiet}>{dayName(t, i18n.language, entry.day)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function entryWords(t: TFunction, { act, isOwn }: Entry): string {
  if (act === "EXPIRED") return t("introductions:notes.log.nobody.EXPIRED");
  if (isOwn === null) return t("introductions:notes.log.nobody.ENDED");
  return isOwn ? t(`introductions:notes.log.own.${act}`) : t(`introductions:notes.log.other.${act}`);
}
