import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";

import { OccupationList } from "./occupation-list.tsx";
import { rankRangeWords } from "./rank-range-words.ts";
import styles from "./role-body.module.css";
import type { RoleDocument } from "./role-document.operations.ts";

type RoleFactsProps = { role: Pick<RoleDocument, Exclude<keyof RoleDocument, "quarter" | "face">> };

/** What a role is: its class and rank, its other titles, who it is for, and how much of it looks outside. */
export function RoleFacts({ role }: RoleFactsProps) {
  const { t } = useTranslation();
  const { externalTitles, ranks, jobFamily, externalShare, newToOpenSource, occupations } = role;
  const otherTitles = externalTitles.slice(1);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t("roles:field.roleFamily")}</dt>
        <dd>{t(`vocabulary:roleFamily.${role.roleFamily}`)}</dd>
      </div>
      {ranks ? (
        <div>
          <dt>{t("roles:field.ranks")}</dt>
          <dd>{rankRangeWords(t, ranks)}</dd>
        </div>
      ) : null}
      {otherTitles.length > 0 ? (
        <div>
          <dt>{t("roles:field.otherTitles")}</dt>
          {otherTitles.map((title) => (
            <dd key={JSON.stringify(title)}>
              <LocalizedText text={title} />
            </dd>
          ))}
        </div>
      ) : null}
      {jobFamily ? (
        <div>
          <dt>{t("roles:field.jobFamily")}</dt>
          <dd>{t(`vocabulary:jobFamily.${jobFamily}`)}</dd>
        </div>
      ) : null}
      {externalShare === null ? null : (
        <div>
          <dt>{t("roles:field.externalShare")}</dt>
          <dd className={styles.share}>
            <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.rail} width="100" height="10" />
              <rect className={styles.part} width={externalShare} height="10" />
            </svg>
            {t("roles:share", { percent: externalShare })}
          </dd>
        </div>
      )}
      {newToOpenSource === null ? null : (
        <div>
          <dt>{t("roles:field.newToOpenSource")}</dt>
          <dd>{t(newToOpenSource ? "roles:newToOpenSource.yes" : "roles:newToOpenSource.no")}</dd>
        </div>
      )}
      {occupations.length > 0 ? (
        <div className={styles.wide}>
          <dt>{t("roles:field.occupations")}</dt>
          <dd>
            <OccupationList occupations={occupations} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
