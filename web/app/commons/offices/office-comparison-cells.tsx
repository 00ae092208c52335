import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { faceNodeWord } from "#web/ladder/face-node-word.ts";
import { rankName } from "#web/ladder/format.ts";
import type { OfficeDocument } from "#web/office/office-document.operations.ts";
import { placementWords } from "#web/office/placement-words.ts";

import type { OfficeRow } from "./compare.operations.ts";
import styles from "./office-comparison-table.module.css";

/** What one office tells of a trait, or that it tells nothing. */
export function TraitCell({
  trait,
  office,
}: {
  trait: NonNullable<OfficeRow["trait"]>;
  office: OfficeDocument;
}) {
  const { t } = useTranslation();
  const { sponsor } = office;
  const told = (() => {
    switch (trait) {
      case "REPORTING_LINE":
        return faceNodeWord(t, "reportingLine", office.face.reportingLine);
      case "SPONSOR_RANK":
        return sponsor.rank === null ? null : rankName(t, sponsor.rank);
      case "SPONSOR_STEPS":
        return sponsor.stepsToChief === null ? null : t("ofOffice.steps", { count: sponsor.stepsToChief });
      case "SPONSOR_ADVOCATED":
        if (sponsor.advocated === null) return null;
        return t(sponsor.advocated ? "ofOffice.advocated" : "ofOffice.notAdvocated");
      case "STRATEGY":
        return office.ladderStrategy === null
          ? null
          : t(`vocabulary:ladderStrategy.${office.ladderStrategy}`);
      case "STRATEGY_RATIONALE":
        return office.strategyRationale ? <LocalizedText text={office.strategyRationale} /> : null;
      case "CHARTER_SCOPES":
        return office.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)).join(" · ");
      case "CHARTER":
        return office.charter ? <LocalizedText text={office.charter} /> : null;
    }
  })();
  return told ? <>{told}</> : <span className={styles.untold}>{t("ofOffice.notTold")}</span>;
}

/** Where one office has a function, since when and why, or that it does not tell. */
export function PlacementCell({ placement }: { placement: OfficeRow["cells"][number]["placement"] }) {
  const { t } = useTranslation();
  if (!placement) return <span className={styles.untold}>{t("ofOffice.notTold")}</span>;
  return (
    <>
      <span className={styles.place} data-placement={placement.placement}>
        {placementWords(t, placement)}
      </span>
      {placement.from === null ? null : (
        <span className={styles.fact}>{t("office:since", { when: placement.from })}</span>
      )}
      {placement.reason ? (
        <span className={styles.reason}>
          <LocalizedText text={placement.reason} />
        </span>
      ) : null}
    </>
  );
}
