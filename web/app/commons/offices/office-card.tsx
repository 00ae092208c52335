import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import { SnapshotCard } from "../lists/snapshot-card.tsx";
import type { BROWSE_OFFICES } from "./browse.operations.ts";
import styles from "./office-card.module.css";

type Card = ResultOf<typeof BROWSE_OFFICES>["publishedOffices"]["edges"][number]["node"];

const FUNCTIONS_SHOWN = 4;

/** An office in a list: what it does itself, what it shares, and who it is as far as may be known. */
export function OfficeCard({ office, chosen }: { office: Card; chosen: boolean }) {
  const { t } = useTranslation();
  const shown = office.inOffice.slice(0, FUNCTIONS_SHOWN);
  const more = office.inOffice.length - shown.length;
  const facts = [
    ...office.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)),
    office.strategy ? t(`vocabulary:ladderStrategy.${office.strategy}`) : null,
    quarterName(t, office.quarter),
  ];
  return (
    <SnapshotCard card={office} href={`/offices/${office.id}`} facts={facts} chosen={chosen}>
      <p className={styles.does}>
        <strong>{t("offices:card.inOffice", { count: office.inOffice.length })}</strong>
        {office.shared.length ? ` · ${t("offices:card.shared", { count: office.shared.length })}` : null}
      </p>
      {shown.length ? (
        <ul className={styles.functions} aria-label={t("offices:card.functions")}>
          {shown.map((one) => (
            <li key={one}>{functionName(t, one)}</li>
          ))}
          {more > 0 ? <li className={styles.more}>{t("reading:card.more", { count: more })}</li> : null}
        </ul>
      ) : null}
    </SnapshotCard>
  );
}
