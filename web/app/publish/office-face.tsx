import { useTranslation } from "react-i18next";

import { faceWords } from "#web/ladder/face-words.tsx";

import styles from "./office-face.module.css";
import type { FaceExplanation } from "./review.operations.ts";

/** What peers would know of the office, and for everything they would not, why. */
export function OfficeFace({ explanation }: { explanation: FaceExplanation }) {
  const { t } = useTranslation();
  const { face, members, reason, hidden, sharedBy, membersNeeded } = explanation;
  const shown = faceWords(t, face);
  return (
    <section className={styles.office} aria-labelledby="office">
      <h2 id="office">{t("publish:office.title")}</h2>
      <div className={styles.columns}>
        <div className={styles.panel}>
          <h3>{t("publish:office.shown")}</h3>
          {shown.length ? (
            <>
              <ul className={styles.words} role="list">
                {shown.map((word) => (
                  <li key={word}>{word}</li>
                ))}
              </ul>
              <p>{t("publish:office.promise", { count: sharedBy })}</p>
            </>
          ) : (
            <p>{t("publish:office.nothing")}</p>
          )}
          <p className={styles.quiet}>{t(`publish:office.members.${members}`)}</p>
        </div>
        <div className={styles.panel}>
          <h3>{t("publish:office.hidden")}</h3>
          {reason === "SHOWN" ? (
            hidden.length ? (
              <dl className={styles.reasons}>
                {hidden.map(({ attribute, reason: why }) => (
                  <div key={attribute}>
                    <dt>{t(`publish:office.attribute.${attribute}`)}</dt>
                    <dd>
                      {t(`publish:office.reason.${why}`, { count: sharedBy, members: membersNeeded })}
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
        </div>
      </div>
      <p className={styles.honest}>{t("publish:office.honest")}</p>
    </section>
  );
}
