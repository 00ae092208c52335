import { placementsAsOf, yearOf } from "@rungs/shared/placement-history";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { OfficeStanding } from "#web/office/office-standing.tsx";
import { PlacementLanes } from "#web/office/placement-lanes.tsx";
import { EarlierPlacements } from "#web/office/earlier-placements.tsx";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";

type OfficeSheetProps = {
  office: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedOffice" }>;
};

/** An office's profile as peers would read it, with everything it tells of earlier years. */
export function OfficeSheet({ office }: OfficeSheetProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.title}>
        <LocalizedText text={office.title} />
      </p>
      {office.charter ? (
        <p className={styles.mission}>
          <LocalizedText text={office.charter} />
        </p>
      ) : null}
      <div className={styles.parts}>
        <FacePanel face={office.face} />
        <OfficeStanding office={office} />
        <h3>{t("office:field.placements")}</h3>
        <PlacementLanes
          placements={placementsAsOf(office.placements, yearOf(office.quarter))}
          headingLevel={4}
        />
        <EarlierPlacements placements={office.placements.filter(({ to }) => to !== null)} />
      </div>
    </>
  );
}
