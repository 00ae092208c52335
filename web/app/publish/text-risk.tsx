import styles from "./hiding-panel.module.css";
import { countOpenFindings } from "./open-findings.ts";
import type { DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

/** What the words themselves may tell, which no crowd hides: open findings, and what the web already knows. */
export function TextRisk({ review: { findings, textRisk } }: { review: DraftReview }) {
  const { t } = useWords();
  const { names, words, ofWords } = countOpenFindings(findings);
  const onWeb = textRisk.publicPassages.length;
  return (
    <div className={styles.panel}>
      <h3>{t("publish:hiding.text")}</h3>
      {names ? (
        <p>
          {t("publish:open.names", { count: names })} <a href="#names">{t("publish:open.toFindings")}</a>
        </p>
      ) : null}
      <p>
        {words ? t("publish:open.words", { count: words, total: ofWords }) : t("publish:open.noWords")}{" "}
        {words ? <a href="#findings">{t("publish:open.toFindings")}</a> : null}
      </p>
      <p>
        {onWeb ? t("publish:hiding.textOnWeb", { count: onWeb }) : t("publish:hiding.textNotOnWeb")}{" "}
        {onWeb ? <a href="#findings">{t("publish:hiding.toPassages")}</a> : null}
      </p>
      <p className={styles.quiet}>{t("publish:hiding.textHonest")}</p>
    </div>
  );
}
