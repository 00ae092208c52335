import type { JobFamilyOverlap } from "@rungs/shared/skills/translate-role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import styles from "./mobility.module.css";

/** One traditional job: how much of it is covered, the sum behind the number, and the skills behind the sum. */
export function JobOverlap({ overlap, isOpen }: { overlap: JobFamilyOverlap; isOpen: boolean }) {
  const { t } = useTranslation();
  const { jobFamily, matching, missing, percent } = overlap;
  const counts = { matching: matching.length, all: matching.length + missing.length, percent };
  return (
    <li className={styles.result}>
      <div className={styles.share}>
        <h3>{t(`vocabulary:jobFamily.${jobFamily}`)}</h3>
        <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.rail} width="100" height="10" />
          <rect className={styles.filled} width={percent} height="10" />
        </svg>
        <p className={styles.figure}>
          <span>{t("mobility:translation.share", counts)}</span>
          <strong>{t("mobility:translation.worked", counts)}</strong>
        </p>
      </div>
      <details open={isOpen} className={styles.details}>
        <summary>{t("mobility:translation.skills")}</summary>
        <div className={styles.pair}>
          <SkillNames title={t("mobility:translation.matching")} skills={matching} mark="✓" />
          <SkillNames title={t("mobility:translation.missing")} skills={missing} mark="–" />
        </div>
      </details>
    </li>
  );
}

type SkillNamesProps = { title: string; skills: readonly Skill[]; mark: string };

function SkillNames({ title, skills, mark }: SkillNamesProps) {
  const { t } = useTranslation();
  return (
    <div>
      <h4>{title}</h4>
      {skills.length > 0 ? (
        <ul role="list" className={styles.names}>
          {skills.map((skill) => (
            <li key={skill}>
              <span aria-hidden="true">{mark}</span>
              {t(`skillNames:skill.${skill}`)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t("mobility:translation.none")}</p>
      )}
    </div>
  );
}
