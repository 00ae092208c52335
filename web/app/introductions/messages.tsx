import { useTranslation } from "react-i18next";

import { dayName } from "./day-name.ts";
import type { IntroductionInList, MessageInTalk } from "./introductions.operations.ts";
import styles from "./introduction.module.css";

/** What both have written, oldest first, under the day it was sent. */
export function Messages({
  messages,
  side,
}: {
  messages: MessageInTalk[];
  side: IntroductionInList["side"];
}) {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="said" className={styles.talk}>
      <h2 id="said">{t("introductions:said")}</h2>
      <ol role="list" className={styles.messages}>
        {messages.map(({ number, isOwn, text, sentOn }, place) => (
          <li key={number} className={isOwn ? styles.own : styles.theirs}>
            {messages[place - 1]?.sentOn === sentOn ? null : (
              <p className={styles.day}>{dayName(t, i18n.language, sentOn)}</p>
            )}
            <div className={styles.message}>
              <p className={styles.by}>{t(isOwn ? "introductions:by.you" : `introductions:by.${side}`)}</p>
              <p className={styles.words} dir="auto">
                {text}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <span id="end" />
    </section>
  );
}
