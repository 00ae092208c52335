import { SKILL_BUCKETS, type Skill, skillsOfBucket } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import { NativeCheckbox } from "#web/design/native-field.tsx";

import styles from "./role.module.css";

/** What a role owns, bucket by bucket; buckets in which something is chosen are open. */
export function DutyFields({ duties }: { duties: readonly Skill[] }) {
  const { t } = useTranslation();
  return SKILL_BUCKETS.map((bucket) => {
    const chosen = skillsOfBucket(bucket).filter((skill) => duties.includes(skill)).length;
    return (
      <details key={bucket} className={styles.bucket} open={chosen > 0}>
        <summary>
          {t(`skillNames:skillBucket.${bucket}`)}{" "}
          {chosen > 0 ? (
            <span className={styles.count}>{t("ownRoles:form.chosen", { count: chosen })}</span>
          ) : null}
        </summary>
        <div className={styles.ticks}>
          {skillsOfBucket(bucket).map((skill) => (
            <NativeCheckbox
              key={skill}
              name="duties"
              value={skill}
              defaultChecked={duties.includes(skill)}
              label={t(`skillNames:skill.${skill}`)}
            />
          ))}
        </div>
      </details>
    );
  });
}
