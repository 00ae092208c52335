import type { Movement } from "@rungs/shared/placement-history";
import type { Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { markedMovement, MovementMark } from "./movement-mark.tsx";
import styles from "./movement-list.module.css";
import { functionName, placementWords } from "./placement-words.ts";

type Told = { placement: Placement; department: Department | null } | null;

/** How one function moved, as the list shows it. */
export interface ListedMovement {
  function: OfficeFunction;
  movement: Movement;
  before: Told;
  after: Told;
}

/** What moved, from where to where, and in a sentence whether the scope of the office grew or shrank. */
export function MovementList({
  movements,
  scopeBefore,
  scopeAfter,
}: {
  movements: readonly ListedMovement[];
  scopeBefore: number;
  scopeAfter: number;
}) {
  const { t } = useTranslation();
  const moved = movements.filter(({ movement }) => movement !== "UNCHANGED");
  const turn = Math.sign(scopeAfter - scopeBefore);
  const scope = turn > 0 ? "grew" : turn < 0 ? "shrank" : "same";
  return (
    <div className={styles.movements}>
      {moved.length ? (
        <ul role="list" className={styles.list}>
          {moved.map((one) => (
            <li key={one.function} className={styles.item}>
              <p className={styles.what}>
                {functionName(t, one.function)}
                <MovementMark movement={markedMovement(one)} />
              </p>
              <p className={styles.way}>
                <span>{placementWords(t, one.before)}</span>
                <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t("office:then")}</span>
                <strong>{placementWords(t, one.after)}</strong>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.scope}>
        {t(`office:scope.${scope}`, { before: scopeBefore, after: scopeAfter })}{" "}
        {t("office:unchanged", { count: movements.length - moved.length })}
      </p>
    </div>
  );
}
