import { useTranslation } from "react-i18next";

import type { BucketStrength } from "./bucket-profile.ts";
import styles from "./bucket-table.module.css";

/** The radar in numbers; its rows are numbered as the radar's corners. */
export function BucketTable({ profile }: { profile: readonly BucketStrength[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{t("skills:radar.caption")}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t("skills:radar.bucket")}
          </th>
          <th scope="col">{t("skills:radar.known")}</th>
          <th scope="col">{t("skills:radar.mean")}</th>
        </tr>
      </thead>
      <tbody>
        {profile.map(({ bucket, known, skills, mean }, index) => (
          <tr key={bucket}>
            <td className={styles.number}>{index + 1}</td>
            <th scope="row">{t(`skillNames:skillBucket.${bucket}`)}</th>
            <td>{t("skills:radar.knownOf", { known, skills })}</td>
            <td>{mean.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
