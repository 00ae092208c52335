import { FaceReasons } from "./face-reasons.tsx";
import { FactCosts } from "./fact-costs.tsx";
import styles from "./hiding-panel.module.css";
import { HidingVerdict } from "./hiding-verdict.tsx";
import type { DraftReview } from "./review.operations.ts";
import { ShowLess } from "./show-less.tsx";
import { TextRisk } from "./text-risk.tsx";
import { useWords } from "./use-words.ts";

type HidingPanelProps = { id: string; review: DraftReview; canDecide: boolean };

/**
 * "Before it left I saw among how many offices we would hide, and which fact gave us away most. I showed a little
 * less of us with one press, and it was enough."
 */
export function HidingPanel({ id, review, canDecide }: HidingPanelProps) {
  const { t } = useWords();
  const { hiding, document } = review;
  const showsFace = review.kind !== "COMMENT";
  return (
    <section className={styles.hiding} aria-labelledby="hidden">
      <h2 id="hidden">{t("publish:hiding.title")}</h2>
      {hiding ? (
        <HidingVerdict kind={review.kind} id={id} hiding={hiding} />
      ) : (
        <p>{t("publish:hiding.notYet")}</p>
      )}
      <div className={styles.columns}>
        {hiding && document ? <FactCosts costs={hiding.costs} document={document} /> : null}
        <div className={styles.column}>
          {showsFace ? <ShowLess hiding={hiding} face={review.face.face} canDecide={canDecide} /> : null}
          <TextRisk review={review} />
        </div>
      </div>
      {showsFace ? <FaceReasons explanation={review.face} next={review.nextAttribute} /> : null}
      <p className={styles.honest}>
        {t("publish:office.honest")} <a href="/promise">{t("publish:hiding.promise")}</a>
      </p>
    </section>
  );
}
