import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { RankStrip } from "#web/ladder/rank-strip.tsx";
import type { ResultOf } from "#web/platform/graphql.ts";

import { SnapshotCard } from "../lists/snapshot-card.tsx";
import type { BROWSE_PAGE } from "./browse.operations.ts";
import styles from "./ladder-card.module.css";

type Card = ResultOf<typeof BROWSE_PAGE>["publishedLadders"]["edges"][number]["node"];

const TITLES_SHOWN = 5;

/** A published ladder in a list: what it is for, how it climbs, and who shares it as far as may be known. */
export function LadderCard({ ladder, chosen }: { ladder: Card; chosen: boolean }) {
  const { t } = useTranslation();
  const titles = ladder.levelTitles.slice(0, TITLES_SHOWN);
  const more = ladder.levelTitles.length - titles.length;
  const facts = [
    t("commons:levels", { count: ladder.levelCount }),
    ladder.dimensionCount ? t("commons:dimensions", { count: ladder.dimensionCount }) : null,
    t(`vocabulary:ladderStrategy.${ladder.strategy}`),
    quarterName(t, ladder.quarter),
  ];
  return (
    <SnapshotCard
      card={ladder}
      href={`/ladders/${ladder.id}`}
      eyebrow={t(`vocabulary:roleFamily.${ladder.roleFamily}`)}
      facts={facts}
      chosen={chosen}
    >
      <RankStrip ranks={ladder.ranks} />
      <ol className={styles.titles} aria-label={t("reading:card.levels")}>
        {titles.map((title, index) => (
          <li key={index}>
            <LocalizedText text={title} quiet />
          </li>
        ))}
        {more > 0 ? <li>{t("reading:card.more", { count: more })}</li> : null}
      </ol>
    </SnapshotCard>
  );
}
