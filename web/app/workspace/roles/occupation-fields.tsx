import { OCCUPATIONS, type OccupationCode } from "@rungs/shared/vocabulary/occupations";
import { useTranslation } from "react-i18next";

import { NativeCheckbox } from "#web/design/native-field.tsx";
import { occupationCode } from "#web/role/occupation-code.ts";

import styles from "./role.module.css";

type OccupationFieldsProps = {
  /** What the title and the role suggest. */
  offered: readonly string[];
  chosen: readonly OccupationCode[];
};

/** The occupations that are offered or chosen, each with its official title and the way to its description. */
export function OccupationFields({ offered, chosen }: OccupationFieldsProps) {
  const { t } = useTranslation();
  const shown = OCCUPATIONS.filter(({ code }) => offered.includes(code) || chosen.includes(code));
  if (shown.length === 0) return <p className={styles.quiet}>{t("ownRoles:form.noOccupations")}</p>;
  return (
    <div className={styles.occupations}>
      {shown.map((occupation) => (
        <NativeCheckbox
          key={occupation.code}
          name="occupations"
          value={occupation.code}
          defaultChecked={chosen.includes(occupation.code)}
          label={
            <>
              <span lang="en">{occupation.title}</span>{" "}
              <a href={occupation.url} rel="noreferrer" className={styles.quiet}>
                {occupationCode(occupation)}
              </a>
            </>
          }
        />
      ))}
    </div>
  );
}
