import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { quarterName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import { SnapshotCard } from "../lists/snapshot-card.tsx";
import type { BROWSE_PRACTICES } from "./browse.operations.ts";
import styles from "./practice-card.module.css";

type Card = ResultOf<typeof BROWSE_PRACTICES>["publishedPractices"]["edges"][number]["node"];

/** A practice in a list: what it is about, how its problem begins, and how far it has come. */
export function PracticeCard({ practice }: { practice: Card }) {
  const { t } = useTranslation();
  const facts = [
    practice.maturity ? t(`vocabulary:maturity.${practice.maturity}`) : null,
    practice.began ? t(`vocabulary:practiceStart.${practice.began}`) : null,
    quarterName(t, practice.quarter),
  ];
  return (
    <SnapshotCard
      card={practice}
      href={`/practices/${practice.id}`}
      eyebrow={t(`vocabulary:practiceKind.${practice.kind}`)}
      facts={facts}
    >
      <p className={styles.lead}>
        <LocalizedText text={practice.lead} />
      </p>
    </SnapshotCard>
  );
}
