import { useTranslation } from "react-i18next";

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
      seen: face.industry && t(`vocabulary:industryGroup.${face.industry}`),
    },
    {
      name: "region",
      own: region && t(`vocabulary:region.${region}`),
      seen: face.region && t(`vocabulary:regionGroup.${face.region}`),
    },
    {
      name: "size",
      own: size && t(`vocabulary:size.${size}`),
      seen: face.size && t(`vocabulary:sizeGroup.${face.size}`),
    },
    {
      name: "officeFoundedYear",
      own: officeFoundedYear,
      seen: face.officeAge && t(`vocabulary:officeAgeGroup.${face.officeAge}`),
    },
    {
      name: "teamSize",
      own: teamSize,
      seen: face.teamSize && t(`vocabulary:teamSizeGroup.${face.teamSize}`),
    },
    {
      name: "reportingLine",
      own: reportingLine && t(`vocabulary:reportingLine.${reportingLine}`),
      seen: face.reportingLine && t(`vocabulary:reportingLineGroup.${face.reportingLine}`),
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
