import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { quarterName, rankName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { BROWSE_CLAUSES } from "./browse.operations.ts";
import styles from "./clause-card.module.css";

type Card = ResultOf<typeof BROWSE_CLAUSES>["clauses"]["edges"][number]["node"];

/** A line that credits work outside the company: its words, what it credits, how usual that is, and whose ladder it is of. */
export function ClauseCard({ clause: { id, text, rank, adoption, ladder } }: { clause: Card }) {
  const { t } = useTranslation();
  const line = `line-${id}`;
  return (
    <article className={styles.card} aria-labelledby={line}>
      <p className={styles.rank}>{rank === null ? t("clauses:card.wholeRole") : rankName(t, rank)}</p>
      <h3 id={line}>
        <LocalizedText text={text} />
      </h3>
      <div className={styles.adoption}>
        <p>{rank === null ? t("clauses:card.adoptionOfRole") : t("clauses:card.adoption")}</p>
        <dl>
          {adoption.map(({ evidence, countBand }) => (
            <div key={evidence}>
              <dt>{t(`vocabulary:evidenceType.${evidence}`)}</dt>
              <dd>{t(`clauses:ladders.${countBand}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.source}>
        <p>
          {t("clauses:card.from")}{" "}
          <a href={`/ladders/${ladder.id}`}>
            <LocalizedText text={ladder.title} />
          </a>
        </p>
        <p>
          {t(`vocabulary:roleFamily.${ladder.roleFamily}`)} · {quarterName(t, ladder.quarter)}
        </p>
        <p>
          <FaceWords face={ladder.face} />
        </p>
      </div>
    </article>
  );
}
