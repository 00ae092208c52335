import type { Movement } from "@rungs/shared/placement-history";
import { useTranslation } from "react-i18next";

import styles from "./movement-mark.module.css";

/** One word on what a function did in the year; what stayed has no mark. */
export function MovementMark({ movement }: { movement: Movement }) {
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
