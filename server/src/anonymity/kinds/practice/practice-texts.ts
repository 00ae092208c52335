import type { LocalizedText } from "@rungs/shared/ladder";
import type { Practice } from "@rungs/shared/practice";

import { visibleText } from "../../redaction/visible-text.ts";
import type { PracticeSection, RewriteText } from "../passage-path.ts";

/** Rewrites every text of an account that can leave with it, in reading order, as far as it can be seen. */
export function rewritePracticeTexts(practice: Practice, rewrite: RewriteText): Practice {
  const text = (section: PracticeSection, localized: LocalizedText) =>
    localized.map(({ language, value }) => ({
      language,
      value: rewrite(visibleText(value), { section, id: null, index: 0, language }),
    }));
  const textOrNull = (section: PracticeSection, localized: LocalizedText | null) =>
    localized && text(section, localized);

  return {
    title: text("TITLE", practice.title),
    language: practice.language,
    kind: practice.kind,
    maturity: practice.maturity,
    sinceYear: practice.sinceYear,
    functions: practice.functions,
    problem: textOrNull("PRACTICE_PROBLEM", practice.problem),
    context: textOrNull("PRACTICE_CONTEXT", practice.context),
    done: textOrNull("PRACTICE_DONE", practice.done),
    outcome: textOrNull("PRACTICE_OUTCOME", practice.outcome),
    differently: textOrNull("PRACTICE_DIFFERENTLY", practice.differently),
  };
}
