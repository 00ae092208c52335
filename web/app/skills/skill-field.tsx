import { PROFICIENCIES, type Skill, SKILL_PREFERENCES } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import styles from "./edit-skills.module.css";
import { preferenceField, proficiencyField } from "./inventory-fields.ts";
import type { InventorySkill } from "./skills.operations.ts";

/** One skill: six taps for how well it is known, and one choice for whether more of it is wanted. */
export function SkillField({ skill, held }: { skill: Skill; held: InventorySkill | undefined }) {
  const { t } = useTranslation();
  const name = t(`skillNames:skill.${skill}`);
  return (
    <fieldset className={styles.skill}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.levels}>
        {([0, ...PROFICIENCIES] as const).map((proficiency) => (
          <label key={proficiency} className={styles.level}>
            <input
              type="radio"
              name={proficiencyField(skill)}
              value={proficiency}
              defaultChecked={(held?.proficiency ?? 0) === proficiency}
            />
            <span>
              <b>{proficiency}</b>
              <span className={styles.word}>
                {proficiency === 0 ? t("skills:form.notYet") : t(`vocabulary:proficiency.${proficiency}`)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <label className={styles.preference}>
        <span className={styles.preferenceName}>{t("skills:form.preference")}</span>
        <select
          name={preferenceField(skill)}
          defaultValue={held?.preference ?? "FINE"}
          aria-label={t("skills:form.preferenceOf", { skill: name })}
        >
          {SKILL_PREFERENCES.map((preference) => (
            <option key={preference} value={preference}>
              {t(`vocabulary:skillPreference.${preference}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
