import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import type { Move } from "#web/following/following.operations.ts";
import { quarterName } from "#web/ladder/format.ts";

import styles from "./circles.module.css";

type ChangedThingsProps = { circleId: string; since: string; changes: Move[] };

/** What changed since a quarter of what members follow: what it is, and where to read which words did. */
export function ChangedThings({ circleId, since, changes }: ChangedThingsProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="changed">
      <h2 id="changed">{t("introductions:circles.changes.title")}</h2>
      <p className={styles.quiet}>
        {t("introductions:circles.changes.text", { quarter: quarterName(t, since) })}
      </p>
      <ul role="list" className={styles.questions}>
        {changes.map((move) => (
          <li key={move.lineId} className={styles.question}>
            <a href={placeOf(move)}>
              <LocalizedText text={move.title} />
            </a>{" "}
            <span className={styles.quiet}>{quarterName(t, move.quarter)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/circles/${circleId}/changes`}>{t("introductions:circles.changes.words")}</a>
      </p>
    </section>
  );
}

/** The page of something that changed. */
export function placeOf({ kind, publishedId }: Pick<Move, "kind" | "publishedId">): string {
  return `/${kind === "LADDER" ? "ladders" : "practices"}/${publishedId}`;
}
