import { factValue } from "./fact-value.ts";
import styles from "./hiding-panel.module.css";
import type { Hiding, DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

const FILLED = { NOTHING: 0, LITTLE: 1, SOME: 2, MUCH: 3 } as const;

type FactCostsProps = { costs: Hiding["costs"]; document: NonNullable<DraftReview["document"]> };

/** Every published fact with what it costs, dearest first: a bar, and the same in words. */
export function FactCosts({ costs, document }: FactCostsProps) {
  const { t, i18n } = useWords();
  return (
    <div className={styles.panel}>
      <h3 id="costs">{t("publish:hiding.costs")}</h3>
      <p className={styles.quiet}>{t("publish:hiding.costsLead")}</p>
      <ul className={styles.costs} role="list" aria-labelledby="costs">
        {costs.map(({ fact, cost }) => (
          <li key={fact}>
            <span className={styles.fact}>
              <span className={styles.name}>{t(`publish:hiding.fact.${fact}`)}</span>
              <span>{factValue(t, i18n.language, fact, document) || t("publish:hiding.toldBefore")}</span>
            </span>
            <span className={styles.cost}>
              <span className={styles.bar} aria-hidden="true">
                {[1, 2, 3].map((segment) => (
                  <span key={segment} className={segment <= FILLED[cost] ? styles.filled : undefined} />
                ))}
              </span>
              <span>{t(`publish:hiding.cost.${cost}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
