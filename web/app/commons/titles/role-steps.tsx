import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import type { ResultOf } from "#web/platform/graphql.ts";
import { stepWords } from "#web/role/step-words.ts";

import { Shares } from "./shares.tsx";
import type { TITLES_PAGE } from "./titles.operations.ts";
import styles from "./titles.module.css";

type RoleStepsProps = {
  roleFamily: RoleFamily;
  steps: ResultOf<typeof TITLES_PAGE>["titleCrosswalk"]["roleSteps"];
};

/** Where people in a role go next, as offices tell of it; what few tell is left out and said to be. */
export function RoleSteps({ roleFamily, steps }: RoleStepsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="role-steps">
      <h2 id="role-steps">
        {t("titles:steps.heading")}: {t(`vocabulary:roleFamily.${roleFamily}`)}
      </h2>
      {steps.length > 0 ? (
        <>
          <p className={styles.base}>{t("titles:steps.lead")}</p>
          <div className={styles.steps}>
            <Shares
              heading="role-steps"
              name={t("titles:steps.step")}
              part={t("titles:steps.part")}
              rows={steps.map((step) => ({
                key: JSON.stringify(step),
                name: stepWords(t, { ...step, rank: null }),
                href: null,
                percent: step.percent,
              }))}
            />
          </div>
          <p className={styles.base}>{t("titles:steps.untold")}</p>
        </>
      ) : (
        <p className={styles.base}>{t("titles:steps.none")}</p>
      )}
    </section>
  );
}
