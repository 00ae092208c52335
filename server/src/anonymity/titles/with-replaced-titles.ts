import type { DraftContent } from "@rungs/shared/draft";

import type { ReplacedTitle, TitleRules } from "../kinds/kind-rules.ts";
import type { Passage, Redaction } from "../redaction/redact-content.ts";
import { visibleText } from "../redaction/visible-text.ts";

/** Shows the author's own titles beside the neutral ones; of those that became one, one stays. */
export function withReplacedTitles<Content extends DraftContent>(
  { distinct }: Pick<TitleRules<Content>, "distinct">,
  redaction: Redaction<Content>,
  replaced: readonly ReplacedTitle[],
): Redaction<Content> {
  if (replaced.length === 0) return redaction;
  return {
    ...redaction,
    redacted: distinct(redaction.redacted),
    passages: redaction.passages.map((passage) => withOriginal(passage, replaced)),
  };
}

function withOriginal(passage: Passage, replaced: readonly ReplacedTitle[]): Passage {
  const { section, id, index, language } = passage.path;
  const title = replaced.find(
    (one) => one.section === section && one.id === id && one.index === index && one.language === language,
  );
  if (title === undefined) return passage;
  const before = visibleText(title.from);
  return { ...passage, before, segments: [{ text: before, findingKey: null }], changed: true };
}
