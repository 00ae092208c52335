import type { Movement } from "@rungs/shared/placement-history";
import { useTranslation } from "react-i18next";

import styles from "./movement-mark.module.css";

/** A movement, or that a function was told of for the first or the last time, which says nothing of who did it. */
export type MarkedMovement = Movement | "FIRST_TOLD" | "LAST_TOLD";

/** What the mark of a movement says. */
export function markedMovement({
  movement,
  before,
  after,
}: {
  movement: Movement;
  before: unknown;
  after: unknown;
}): MarkedMovement {
  if (movement === "BEGUN" && before === null) return "FIRST_TOLD";
  return movement === "ENDED" && after === null ? "LAST_TOLD" : movement;
}

/** One word on what a function did in the year; what stayed has no mark. */
export function MovementMark({ movement }: { movement: MarkedMovement }) {
  const { t } = useTranslation();
  if (movement === "UNCHANGED") return null;
  return (
    <>
      {" "}
      <span className={styles.mark} data-movement={movement}>
        {t(`office:movement.${movement}`)}
      </span>
    </>
  );
}
