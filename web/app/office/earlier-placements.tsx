import type { Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { type Localized, LocalizedText } from "#web/design/localized-text.tsx";

import styles from "./movement-list.module.css";
import { functionName, placementWords } from "./placement-words.ts";

/** Where a function lived until it moved or ended. */
export interface EarlierPlacement {
  function: OfficeFunction;
  placement: Placement;
  department: Department | null;
  from: number | string | null;
  to: number | string | null;
  reason: Localized | null;
}

/** Where functions lived before, so that nothing of the past leaves unseen; nothing where there is no past. */
export function EarlierPlacements({ placements }: { placements: readonly EarlierPlacement[] }) {
  const { t } = useTranslation();
  if (placements.length === 0) return null;
  return (
    <section className={styles.movements}>
      <h3>{t("office:earlier")}</h3>
      <ul role="list" className={styles.list}>
        {placements.map((one, index) => (
          <li key={index} className={styles.item}>
            <p className={styles.what}>{functionName(t, one.function)}</p>
            <div>
              <p className={styles.way}>
                <strong>{placementWords(t, one)}</strong>
                <span>
                  {one.from === null
                    ? t("office:until", { to: one.to })
                    : t("office:fromTo", { from: one.from, to: one.to })}
                </span>
              </p>
              {one.reason ? (
                <p>
                  <LocalizedText text={one.reason} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
