import { useTranslation } from "react-i18next";

import styles from "./skills.module.css";
import type { InventorySkill } from "./skills.operations.ts";

/** What somebody knows best, wants more of, and would rather leave to others. */
export function SkillLists({ skills }: { skills: readonly InventorySkill[] }) {
  const { t } = useTranslation();
  const byProficiency = skills.toSorted((a, b) => b.proficiency - a.proficiency);
  const preferring = (preference: InventorySkill["preference"]) =>
    byProficiency.filter((skill) => skill.preference === preference);
  const lists = [
    ["best", byProficiency.filter(({ proficiency }) => proficiency >= 3).slice(0, 8)],
    ["more", preferring("WANT_MORE")],
    ["rather", preferring("WOULD_RATHER_NOT")],
  ] as const;
  return (
    <div className={styles.lists}>
      {lists.map(([name, listed]) => (
        <section key={name} aria-labelledby={name} className={styles.list}>
          <h3 id={name}>{t(`skills:lists.${name}`)}</h3>
          {listed.length > 0 ? (
            <ul role="list">
              {listed.map(({ skill, proficiency }) => (
                <li key={skill}>
                  <span>{t(`skillNames:skill.${skill}`)}</span>
                  <span className={styles.quiet}>
                    {proficiency > 0
                      ? t(`vocabulary:proficiency.${proficiency as 1}`)
                      : t("skills:form.notYet")}
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{t("skills:lists.none")}</p>
          )}
        </section>
      ))}
    </div>
  );
}
