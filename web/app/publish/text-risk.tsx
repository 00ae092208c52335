import styles from "./hiding-panel.module.css";
import type { DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

/** What the words themselves may tell, which no crowd hides: open findings, and what the web already knows. */
export function TextRisk({ review: { findings, textRisk } }: { review: DraftReview }) {
  const { t } = useWords();
  const open = findings.filter(({ resolved }) => !resolved).length;
  const onWeb = textRisk.publicPassages.length;
  return (
    <div className={styles.panel}>
      <h3>{t("publish:hiding.text")}</h3>
      <p>
        {open ? t("publish:hiding.textOpen", { count: open }) : t("publish:hiding.textNone")}{" "}
        {open ? <a href="#findings">{t("publish:open.toFindings")}</a> : null}
      </p>
      <p>
        {onWeb ? t("publish:hiding.textOnWeb", { count: onWeb }) : t("publish:hiding.textNotOnWeb")}{" "}
        {onWeb ? <a href="#findings">{t("publish:hiding.toPassages")}</a> : null}
      </p>
      <p className={styles.quiet}>{t("publish:hiding.textHonest")}</p>
    </div>
  );
}
