import type { DraftKind } from "@rungs/shared/draft";

import styles from "./hiding-panel.module.css";
import { leaveOutAddress } from "./kinds/mend-address.ts";
import type { Hiding } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

const STEPS = ["FROM_1_TO_4", "FROM_5_TO_9", "FROM_10_TO_19", "ABOVE_19"] as const;

type HidingVerdictProps = { kind: DraftKind; id: string; hiding: Hiding };

/** Among how many offices the author would hide, what the door makes of it, and the least that would help. */
export function HidingVerdict({ kind, id, hiding }: HidingVerdictProps) {
  const { t } = useWords();
  const { band, hiddenAmong, cheapest, options } = hiding;
  const better = cheapest && t(`publish:hiding.among.${cheapest.hiddenAmong}`);
  return (
    <div className={`${styles.verdict} ${styles[band]}`}>
      <p className={styles.headline}>
        {t("publish:hiding.headline", { among: t(`publish:hiding.among.${hiddenAmong}`) })}
      </p>
      <ol className={styles.scale} role="list">
        {STEPS.map((step) => (
          <li key={step} aria-current={step === hiddenAmong ? "step" : undefined}>
            <strong>{t(`publish:hiding.among.${step}`)}</strong>
            <span>{t(`publish:hiding.step.${step}`)}</span>
            {step === hiddenAmong ? <span className={styles.here}>{t("publish:hiding.here")}</span> : null}
          </li>
        ))}
      </ol>
      <p>
        <strong>{t(`publish:hiding.band.${band}`)}</strong> {t("publish:hiding.meaning")}
      </p>
      {cheapest ? (
        <p>
          {cheapest.leaveOut ? (
            <>
              {t("publish:hiding.leaveOut", {
                fact: t(`publish:hiding.fact.${cheapest.leaveOut}`),
                among: better,
              })}{" "}
              <a href={leaveOutAddress(kind, id)}>{t("publish:hiding.toDetails")}</a>
            </>
          ) : (
            <>
              {t("publish:hiding.showLess", { among: better })}{" "}
              <a href="#show-less">{t("publish:hiding.toShowLess")}</a>
            </>
          )}
        </p>
      ) : band === "REFUSED" ? (
        <p>{t(options.length > 1 ? "publish:hiding.nothingHelps" : "publish:hiding.nothingToShowLess")}</p>
      ) : null}
    </div>
  );
}
