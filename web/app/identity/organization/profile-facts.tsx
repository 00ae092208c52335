import { useTranslation } from "react-i18next";

import { faceNodeWord } from "#web/ladder/face-node-word.ts";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import type { Profile } from "./organization.operations.ts";
import styles from "./profile-facts.module.css";

/** What an office says of itself beside the most that peers could ever see of it. */
export function ProfileFacts({ profile, face }: { profile: Profile; face: LadderFace }) {
  const { t } = useTranslation();
  const { industry, region, size, officeFoundedYear, teamSize, reportingLine } = profile;
  const facts = [
    {
      name: "industry",
      own: industry && t(`vocabulary:industry.${industry}`),
      seen: faceNodeWord(t, "industry", face.industry),
    },
    {
      name: "region",
      own: region && t(`vocabulary:region.${region}`),
      seen: faceNodeWord(t, "region", face.region),
    },
    {
      name: "size",
      own: size && t(`vocabulary:size.${size}`),
      seen: faceNodeWord(t, "size", face.size),
    },
    {
      name: "officeFoundedYear",
      own: officeFoundedYear,
      seen: faceNodeWord(t, "officeAge", face.officeAge),
    },
    {
      name: "teamSize",
      own: teamSize,
      seen: faceNodeWord(t, "teamSize", face.teamSize),
    },
    {
      name: "reportingLine",
      own: reportingLine && t(`vocabulary:reportingLine.${reportingLine}`),
      seen: faceNodeWord(t, "reportingLine", face.reportingLine),
    },
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, own, seen }) => (
        <div key={name} className={styles.fact}>
          <dt>{t(`identity:profile.field.${name}`)}</dt>
          <dd className={styles.own}>{own ?? t("identity:profile.unknown")}</dd>
          {seen ? <dd className={styles.seen}>{t("identity:profile.atMost", { group: seen })}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
