import { SKILL_BUCKETS, type Skill, skillsOfBucket } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import styles from "./role-body.module.css";

/** What a role owns, bucket by bucket. */
export function DutyList({ duties, headingLevel }: { duties: readonly Skill[]; headingLevel: 3 | 4 }) {
  const { t } = useTranslation();
  const Heading = `h${headingLevel}` as const;
  const buckets = SKILL_BUCKETS.map((bucket) => ({
    bucket,
    own: skillsOfBucket(bucket).filter((skill) => duties.includes(skill)),
  })).filter(({ own }) => own.length > 0);
  if (buckets.length === 0) return <p className={styles.quiet}>{t("roles:duties.none")}</p>;
  return (
    <div className={styles.buckets}>
      {buckets.map(({ bucket, own }) => (
        <div key={bucket}>
          <Heading className={styles.bucket}>{t(`skillNames:skillBucket.${bucket}`)}</Heading>
          <ul role="list" className={styles.duties}>
            {own.map((skill) => (
              <li key={skill}>{t(`skillNames:skill.${skill}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
