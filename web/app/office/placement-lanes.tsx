import {
  type Department,
  OFFICE_FUNCTIONS,
  type OfficeFunction,
  type Placement,
  PLACEMENTS,
} from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { type Localized, LocalizedText } from "#web/design/localized-text.tsx";

import type { ListedMovement } from "./movement-list.tsx";
import { markedMovement, MovementMark } from "./movement-mark.tsx";
import styles from "./placement-lanes.module.css";
import { functionName } from "./placement-words.ts";

/** Where a function lives, as the lanes show it; years or months alike. */
export interface LanePlacement {
  function: OfficeFunction;
  placement: Placement;
  department: Department | null;
  from: number | string | null;
  reason: Localized | null;
}

type PlacementLanesProps = {
  placements: readonly LanePlacement[];
  /** What moved in the year that is shown. */
  movements?: readonly ListedMovement[];
  headingLevel?: 3 | 4;
};

/** The functions of an office by where they live, nearest to it first; what is not told comes last, in one line. */
export function PlacementLanes({ placements, movements = [], headingLevel = 3 }: PlacementLanesProps) {
  const { t, i18n } = useTranslation();
  const Heading = `h${headingLevel}` as const;
  const untold = OFFICE_FUNCTIONS.filter((one) => !placements.some((told) => told.function === one));
  const list = new Intl.ListFormat(i18n.language);
  return (
    <div className={styles.lanes}>
      {PLACEMENTS.map((placement) => {
        const here = placements.filter((told) => told.placement === placement);
        return (
          <section
            key={placement}
            className={styles.lane}
            data-placement={placement}
            data-empty={here.length === 0 || undefined}
          >
            <Heading className={styles.name}>
              {t(`office:lane.${placement}`)} <span className={styles.count}>{here.length}</span>
            </Heading>
            {here.length ? (
              <ul role="list" className={styles.functions}>
                {here.map((told) => (
                  <li key={told.function} className={styles.function}>
                    <p className={styles.what}>
                      {functionName(t, told.function)}
                      <Moved movement={movements.find((one) => one.function === told.function)} />
                    </p>
                    <Facts told={told} />
                    {told.reason ? (
                      <p className={styles.reason}>
                        <LocalizedText text={told.reason} />
                      </p>
                    ) : null}
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.none}>{t("office:laneEmpty")}</p>
            )}
          </section>
        );
      })}
      {untold.length ? (
        <p className={styles.untold}>
          {t("office:untold", {
            count: untold.length,
            list: list.format(untold.map((one) => functionName(t, one))),
          })}
        </p>
      ) : null}
    </div>
  );
}

function Moved({ movement }: { movement: ListedMovement | undefined }) {
  return movement ? <MovementMark movement={markedMovement(movement)} /> : null;
}

function Facts({ told }: { told: LanePlacement }) {
  const { t } = useTranslation();
  const facts = [
    told.department ? t(`vocabulary:department.${told.department}`) : null,
    told.from === null ? null : t("office:since", { when: told.from }),
  ].filter((fact) => fact !== null);
  return facts.length ? <p className={styles.facts}>{facts.join(" · ")}</p> : null;
}
