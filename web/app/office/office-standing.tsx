import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { rankName } from "#web/ladder/format.ts";

import type { OfficeDocument } from "./office-document.operations.ts";
import styles from "./office-standing.module.css";
import { sponsorWords } from "./sponsor-words.ts";

type Standing = Pick<OfficeDocument, "charterScopes" | "ladderStrategy" | "strategyRationale" | "sponsor">;

/** What an office's charter covers, who stands above it, and how its ladders relate to the company's own. */
export function OfficeStanding({ office }: { office: Standing }) {
  const { t } = useTranslation();
  const sponsor = sponsorWords(t, office.sponsor);
  return (
    <dl className={styles.facts}>
      {office.charterScopes.length ? (
        <div>
          <dt>{t("office:field.charterScopes")}</dt>
          <dd>{office.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)).join(" · ")}</dd>
        </div>
      ) : null}
      {sponsor.length || office.sponsor.rank ? (
        <div>
          <dt>{t("office:field.sponsor")}</dt>
          {office.sponsor.rank ? <dd>{rankName(t, office.sponsor.rank)}</dd> : null}
          {sponsor.map((words) => (
            <dd key={words}>{words}</dd>
          ))}
        </div>
      ) : null}
      {office.ladderStrategy ? (
        <div>
          <dt>{t("office:field.strategy")}</dt>
          <dd>{t(`vocabulary:ladderStrategy.${office.ladderStrategy}`)}</dd>
          {office.strategyRationale ? (
            <dd className={styles.why}>
              <LocalizedText text={office.strategyRationale} />
            </dd>
          ) : null}
        </div>
      ) : null}
    </dl>
  );
}
