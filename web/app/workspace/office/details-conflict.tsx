import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { rankName } from "#web/ladder/format.ts";
import { sponsorWords } from "#web/office/sponsor-words.ts";

import styles from "./details.module.css";
import type { OfficeValues } from "./office-values.ts";

type Details = Omit<OfficeValues, "needs" | "placements">;

const FIELDS = ["title", "charter", "charterScopes", "sponsor", "strategy", "strategyRationale"] as const;

/** What a colleague wrote while the form was open, beside what stands in the form: nothing of either is lost. */
export function DetailsConflict({ yours, theirs }: { yours: Details; theirs: Details }) {
  const { t } = useTranslation();
  const differing = FIELDS.map((field) => ({
    field,
    yours: words(t, field, yours),
    theirs: words(t, field, theirs),
  })).filter((one) => one.yours !== one.theirs);
  return (
    <ProblemNotice title={t("workspace:conflict.title")}>
      <p>{t("workspace:conflict.text")}</p>
      <dl className={styles.conflict}>
        {differing.map((one) => (
          <div key={one.field}>
            <dt>{t(`office:field.${one.field}`)}</dt>
            <dd>
              <strong>{t("workspace:conflict.yours")}:</strong> {one.yours || t("workspace:conflict.nothing")}
            </dd>
            <dd>
              <strong>{t("workspace:conflict.theirs")}:</strong>{" "}
              {one.theirs || t("workspace:conflict.nothing")}
            </dd>
          </div>
        ))}
      </dl>
    </ProblemNotice>
  );
}

function words(t: TFunction, field: (typeof FIELDS)[number], details: Details): string {
  switch (field) {
    case "charterScopes":
      return details.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)).join(" · ");
    case "sponsor": {
      const { rank, stepsToChief = null, advocated = null } = details.sponsor;
      return [...(rank ? [rankName(t, rank)] : []), ...sponsorWords(t, { stepsToChief, advocated })].join(
        " · ",
      );
    }
    case "strategy":
      return details.strategy ? t(`vocabulary:ladderStrategy.${details.strategy}`) : "";
    default:
      return details[field] ?? "";
  }
}
