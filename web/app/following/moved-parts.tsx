import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";

import type { Move } from "./following.operations.ts";
import styles from "./following.module.css";

/** As many lines of one part as are shown before the page itself is the better place to read them. */
const SHOWN = 6;

/** What a newer version says differently, part by part: what is new, and what is there no longer. */
export function MovedParts({ parts }: { parts: Move["parts"] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.parts}>
      {parts.map(({ part, level, added, removed }, place) => {
        const lines = [
          ...removed.map((text) => ({ kind: "removed" as const, text })),
          ...added.map((text) => ({ kind: "added" as const, text })),
        ];
        return (
          <section key={place}>
            <h3>
              {t(`following:part.${part}`)}
              {level ? (
                <>
                  {" · "}
                  <LocalizedText text={level} />
                </>
              ) : null}
            </h3>
            <ul role="list" className={styles.lines}>
              {lines.slice(0, SHOWN).map(({ kind, text }, line) => (
                <li key={line} className={styles.line} data-kind={kind}>
                  <span className={styles.quiet}>{t(`following:${kind}`)}</span>
                  <span>
                    <LocalizedText text={text} />
                  </span>
                </li>
              ))}
            </ul>
            {lines.length > SHOWN ? (
              <p className={styles.quiet}>{t("following:more", { count: lines.length - SHOWN })}</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
