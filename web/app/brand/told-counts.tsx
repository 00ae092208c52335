import { BRAND_PLAN_KINDS, BRAND_PLAN_STATES } from "@rungs/shared/vocabulary/brand-plan";
import { useTranslation } from "react-i18next";

import type { PlanCount } from "./brand.operations.ts";
import styles from "./brand.module.css";

/** Everything that one is told of the plans of colleagues: bands, and only of several people. */
export function ToldCounts({ counts }: { counts: PlanCount[] }) {
  const { t } = useTranslation();
  const told = (kind: PlanCount["kind"], state: PlanCount["state"]) =>
    counts.find((one) => one.kind === kind && one.state === state)?.people;
  return (
    <section className={styles.section} aria-labelledby="told">
      <h2 id="told">{t("brand:told.title")}</h2>
      <p className={styles.lead}>{t("brand:told.text")}</p>
      {counts.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {BRAND_PLAN_STATES.map((state) => (
                  <th key={state} scope="col">
                    {t(`brand:state.${state}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {BRAND_PLAN_KINDS.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{t(`brand:kinds.${kind}`)}</th>
                  {BRAND_PLAN_STATES.map((state) => {
                    const people = told(kind, state);
                    return <td key={state}>{people ? t(`brand:told.band.${people}`) : "–"}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className={styles.quiet}>{t("brand:told.nothing")}</p>
      )}
    </section>
  );
}
