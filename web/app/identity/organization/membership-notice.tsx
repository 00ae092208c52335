import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { quarterName } from "#web/ladder/format.ts";

import type { Membership } from "./organization.operations.ts";
import styles from "./organization.module.css";

/** Says whether the organisation is a member that counts, and what to do where it is not. */
export function MembershipNotice({ membership: { state, countsFrom } }: { membership: Membership }) {
  const { t } = useTranslation();
  const title = t(`identity:organization.membership.${state}.title`);
  const quarter = countsFrom ? quarterName(t, countsFrom) : "";
  const text = t(`identity:organization.membership.${state}.text`, { quarter });
  if (state === "COUNTED") {
    return (
      <p className={`${styles.standing} ${styles.quiet}`}>
        {title} {text}
      </p>
    );
  }
  return (
    <div className={styles.standing}>
      <ProblemNotice tone={state === "WAITING" ? "note" : "warning"} title={title}>
        {text}
      </ProblemNotice>
    </div>
  );
}
