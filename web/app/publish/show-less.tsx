import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { faceWords } from "#web/ladder/face-words.tsx";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import styles from "./hiding-panel.module.css";
import type { Hiding } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type ShowLessProps = { hiding: Hiding | null; face: LadderFace; canDecide: boolean };

/** How much of the office is shown: every step that is possible, with how well it hides, to choose from. */
export function ShowLess({ hiding, face: shown, canDecide }: ShowLessProps) {
  const { t } = useWords();
  const { options, cheapest, quarter } = hiding ?? { options: [], cheapest: null, quarter: "" };
  const chosen = options.find((option) => option.chosen);
  return (
    <Form key={chosen?.cellId} method="post" className={styles.panel} id="show-less">
      <h3 id="shown-of-us">{t("publish:hiding.shown")}</h3>
      {options.length > 1 ? (
        <>
          <p className={styles.quiet}>{t("publish:hiding.shownLead")}</p>
          <input type="hidden" name="quarter" value={quarter} />
          <fieldset className={styles.options} disabled={!canDecide}>
            <legend className="visually-hidden">{t("publish:hiding.shown")}</legend>
            {options.toReversed().map(({ cellId, face, hiddenAmong, band, chosen: now }, index, steps) => (
              <label key={cellId} className={styles.option}>
                <input
                  type="radio"
                  name="cellId"
                  value={cellId}
                  defaultChecked={now}
                  autoComplete="off"
                  required
                />
                <span>
                  <span className={styles.words}>
                    {faceWords(t, face).join(" · ") || t("publish:hiding.nothing")}
                    {index > 0 && sameFace(face, steps[index - 1]!.face)
                      ? ` (${t("publish:hiding.wider")})`
                      : ""}
                  </span>
                  <span className={styles.quiet}>
                    {t("publish:hiding.option", {
                      among: t(`publish:hiding.among.${hiddenAmong}`),
                      band: t(`publish:hiding.short.${band}`),
                    })}
                  </span>
                  {cellId === cheapest?.cellId ? (
                    <strong className={styles.helps}>{t("publish:hiding.helps")}</strong>
                  ) : null}
                </span>
              </label>
            ))}
          </fieldset>
          {canDecide ? (
            <div>
              <SubmitButton intent="show" look="secondary">
                {t("publish:hiding.choose")}
              </SubmitButton>
            </div>
          ) : null}
        </>
      ) : (
        <p>{faceWords(t, shown).join(" · ") || t("publish:office.nothing")}</p>
      )}
    </Form>
  );
}

/** Whether two steps show the same, because the finer one is a group that has no name of its own. */
const sameFace = (one: LadderFace, other: LadderFace) => JSON.stringify(one) === JSON.stringify(other);
