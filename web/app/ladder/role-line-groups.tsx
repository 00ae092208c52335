import { useTranslation } from "react-i18next";

import { LineList } from "#web/ladder/line-list.tsx";
import type { RoleLines } from "#web/ladder/matrix-rows.ts";

import styles from "./role-line-groups.module.css";

/** What holds for the role at every level, with responsibilities by how far ahead they look. */
export function RoleLineGroups({ groups }: { groups: RoleLines[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="role" className={styles.role}>
      <h2 id="role">{t("commons:ladder.wholeRole")}</h2>
      <div className={styles.groups}>
        {groups.map(({ kind, horizon, lines }) => (
          <section key={`${kind}-${horizon}`} className={styles.group} data-horizon={horizon}>
            <h3>
              {t(`vocabulary:expectationKind.${kind}`)}
              {horizon ? `: ${t(`vocabulary:horizon.${horizon}`)}` : ""}
            </h3>
            <LineList lines={lines} kind={kind} />
          </section>
        ))}
      </div>
    </section>
  );
}
