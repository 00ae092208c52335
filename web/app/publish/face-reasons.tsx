import styles from "./hiding-panel.module.css";
import type { FaceExplanation, DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type FaceReasonsProps = { explanation: FaceExplanation; next: DraftReview["nextAttribute"] };

/** For everything about the office that is not shown, why; and what a larger network would change. */
export function FaceReasons({ explanation, next }: FaceReasonsProps) {
  const { t, i18n } = useWords();
  const { members, reason, hidden, membersNeeded } = explanation;
  const list = (attributes: readonly (typeof hidden)[number]["attribute"][]) =>
    new Intl.ListFormat(i18n.language, { type: "disjunction" }).format(
      attributes.map((attribute) => t(`publish:hiding.fact.${attribute}`)),
    );
  return (
    <details className={styles.reasons} open={reason !== "SHOWN"}>
      <summary>
        <h3>{t("publish:office.hidden")}</h3>
      </summary>
      <div className={styles.reasonsBody}>
        {reason === "SHOWN" ? (
          hidden.length ? (
            <dl>
              {hidden.map(({ attribute, reason: why }) => (
                <div key={attribute}>
                  <dt>{t(`publish:hiding.fact.${attribute}`)}</dt>
                  <dd>
                    {t(`publish:office.reason.${why}`, { members: membersNeeded })}
                    {why === "NOT_GIVEN" ? (
                      <>
                        {" "}
                        <a href="/organization">{t("publish:office.give")}</a>
                      </>
                    ) : null}
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p>{t("publish:office.allShown")}</p>
          )
        ) : (
          <p>
            {t(`publish:office.whole.${reason}`, { count: membersNeeded })}
            {reason === "NO_PROFILE" ? (
              <>
                {" "}
                <a href="/organization">{t("publish:office.give")}</a>
              </>
            ) : null}
          </p>
        )}
        <p className={styles.quiet}>{t(`publish:office.members.${members}`)}</p>
        {next ? (
          <p>
            {t(`publish:hiding.next.${next.among}`, {
              more: t(`publish:hiding.more.${next.atLeast}`),
              list: list(next.attributes),
            })}
          </p>
        ) : null}
      </div>
    </details>
  );
}
