import { useWords } from "../use-words.ts";
import type { PeerReview } from "./peer-review.operations.ts";
import styles from "./peer-review.module.css";
import { momentName, personName } from "./person-words.ts";

/** Who did what to a draft, and when. */
export function ReviewHistory({ history }: { history: PeerReview["history"] }) {
  const { t, i18n } = useWords();
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{t("review:history.title")}</h2>
      {history.length > 0 ? (
        <ol role="list" className={styles.history}>
          {history.map(({ step, draftVersion, by, at }, index) => (
            <li key={index} data-step={step}>
              <span>{t(`review:history.${step}`, { name: personName(t, by), version: draftVersion })}</span>
              <time dateTime={at} className={styles.quiet}>
                {momentName(i18n.language, at)} UTC
              </time>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.quiet}>{t("review:history.none")}</p>
      )}
    </section>
  );
}
