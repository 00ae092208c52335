import { ProblemNotice } from "#web/design/problem-notice.tsx";

import type { Publication } from "./publication.operations.ts";
import { useWords } from "./use-words.ts";

type QuarantineNoticeProps = {
  reasons: NonNullable<Publication["quarantine"]>["reasons"];
  /** Whether readers have lost it already. */
  gone: boolean;
};

/** Why the daily scan took a ladder out of the commons, and what its author can do now. */
export function QuarantineNotice({ reasons, gone }: QuarantineNoticeProps) {
  const { t } = useWords();
  return (
    <ProblemNotice title={t("publication:quarantine.title")}>
      <p>{t(gone ? "publication:quarantine.gone" : "publication:quarantine.going")}</p>
      <ul>
        {reasons.map(({ category, surface }) => (
          <li key={`${category} ${surface}`}>
            <q>{surface}</q> ({t(`vocabulary:findingCategory.${category}`)})
          </li>
        ))}
      </ul>
      <p>{t("publication:quarantine.next")}</p>
    </ProblemNotice>
  );
}
