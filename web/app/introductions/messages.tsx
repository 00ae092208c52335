import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { dayName } from "./day-name.ts";
import type { IntroductionInList, MessageInTalk } from "./introductions.operations.ts";
import { useLiveMessages } from "./live/use-live-messages.ts";
import styles from "./introduction.module.css";

type MessagesProps = {
  introduction: IntroductionInList;
  messages: MessageInTalk[];
  /** Whether these are the last ones, after which new ones come. */
  isNewest: boolean;
};

/** What both have written, oldest first, under the day it was sent; new messages are added as they come. */
export function Messages({ introduction, messages, isNewest }: MessagesProps) {
  const { t, i18n } = useTranslation();
  const { id, side, viewerCan, other } = introduction;
  const theirs = other?.person ?? t(`introductions:by.${side}`);
  const { shown, isLive } = useLiveMessages(introduction, messages, isNewest);
  return (
    <section aria-labelledby="said" className={styles.talk}>
      <h2 id="said">{t("introductions:said")}</h2>
      <div role="log" aria-labelledby="said">
        <ol role="list" className={styles.messages}>
          {shown.map(({ number, isOwn, text, sentOn }, place) => (
            <li key={number} className={isOwn ? styles.own : styles.theirs}>
              {shown[place - 1]?.sentOn === sentOn ? null : (
                <p className={styles.day}>{dayName(t, i18n.language, sentOn)}</p>
              )}
              <div className={styles.message}>
                <p className={styles.by}>{isOwn ? t("introductions:by.you") : theirs}</p>
                <p className={styles.words} dir="auto">
                  {text}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
      {!viewerCan.some((act) => act !== "BLOCK") ? null : (
        <p className={styles.quiet}>
          {isLive ? t("introductions:live.on") : null}
          {isLive ? null : <Link to={`/introductions/${id}#end`}>{t("introductions:live.look")}</Link>}
        </p>
      )}
    </section>
  );
}
