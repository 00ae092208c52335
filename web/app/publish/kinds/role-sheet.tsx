import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { DutyList } from "#web/role/duty-list.tsx";
import { NextStepList } from "#web/role/next-step-list.tsx";
import { RoleFacts } from "#web/role/role-facts.tsx";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";

type RoleSheetProps = {
  role: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedRole" }>;
};

/** A role as peers would read it. */
export function RoleSheet({ role }: RoleSheetProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.title}>
        <LocalizedText text={role.title} />
      </p>
      {role.summary ? (
        <p className={styles.mission}>
          <LocalizedText text={role.summary} />
        </p>
      ) : null}
      <div className={styles.parts}>
        <FacePanel face={role.face} />
        <RoleFacts role={role} />
        <h3>{t("roles:field.duties")}</h3>
        <DutyList duties={role.duties} headingLevel={4} />
        <h3>{t("roles:field.nextSteps")}</h3>
        <NextStepList steps={role.nextSteps} />
      </div>
    </>
  );
}
