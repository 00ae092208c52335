import { ProblemNotice } from "#web/design/problem-notice.tsx";

import { PlaceName } from "./place-name.tsx";
import type { DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

/** What an author should know of the text as a whole: titles in other words, passages on the web, Chinese. */
export function TextNotices({ review }: { review: DraftReview }) {
  const { t } = useWords();
  const { replacedTitles, textRisk, holdsHan } = review;
  return (
    <>
      {textRisk.publicPassages.length ? (
        <ProblemNotice
          tone="warning"
          title={t("publish:findings.public", { count: textRisk.publicPassages.length })}
        >
          <p>{t("publish:findings.publicText")}</p>
          <ul>
            {textRisk.publicPassages.map(({ place, text }, index) => (
              <li key={index}>
                <span lang={place.language}>{text}</span> (<PlaceName place={place} />)
              </li>
            ))}
          </ul>
        </ProblemNotice>
      ) : null}
      {replacedTitles.length ? (
        <ProblemNotice tone="note" title={t("publish:findings.titles")}>
          <p>{t("publish:findings.titlesText")}</p>
          <ul>
            {replacedTitles.map(({ language, from, to }) => (
              <li key={`${language} ${from}`} lang={language}>
                {t("publish:findings.titleReplaced", { from, to })}
              </li>
            ))}
          </ul>
        </ProblemNotice>
      ) : null}
      {holdsHan ? (
        <ProblemNotice tone="warning" title={t("publish:findings.han")}>
          {t("publish:findings.hanText")}
        </ProblemNotice>
      ) : null}
    </>
  );
}
