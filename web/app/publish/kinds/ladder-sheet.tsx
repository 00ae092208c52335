import { LocalizedText } from "#web/design/localized-text.tsx";
import { LadderBody } from "#web/ladder/ladder-body.tsx";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";
import { useWords } from "../use-words.ts";

type LadderSheetProps = {
  ladder: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedLadder" }>;
};

/** A ladder as peers would read it. */
export function LadderSheet({ ladder }: LadderSheetProps) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.family}>{t(`vocabulary:roleFamily.${ladder.roleFamily}`)}</p>
      <p className={styles.title}>
        <LocalizedText text={ladder.title} />
      </p>
      {ladder.mission ? (
        <p className={styles.mission}>
          <LocalizedText text={ladder.mission} />
        </p>
      ) : null}
      <LadderBody ladder={ladder} />
    </>
  );
}
