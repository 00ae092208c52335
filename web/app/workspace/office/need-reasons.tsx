import { useTranslation } from "react-i18next";

import { functionName } from "#web/office/placement-words.ts";

import type { NeedsAnswer } from "./office.operations.ts";
import styles from "./peers.module.css";

type Reasons = NeedsAnswer["offices"][number]["reasons"];

/** Why something fits: each function that is needed, how much, and whether it is done or shared there. */
export function NeedReasons({ reasons }: { reasons: Reasons }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.function}>
          {functionName(t, reason.function)}{" "}
          <span className={styles.face}>
            {[
              t(`office:weight.${reason.weight as 1}`),
              reason.placement ? t(`office:lane.${reason.placement}`) : t("office:peers.role"),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
