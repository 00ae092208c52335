import { type Comment, titleOf } from "@rungs/shared/comment";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import { publishedComment, type PublishedComment } from "@rungs/shared/published-comment";

import { localized } from "../document-parts.ts";
import { visibleText } from "../../redaction/visible-text.ts";
import type { KindRules } from "../kind-rules.ts";

const NO_FACE: Face = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

/** A question or an answer: it shows no face, and its title is how its own text begins. */
export const COMMENT_RULES: KindRules<Comment, PublishedComment> = {
  rewriteTexts({ title, language, practiceId, byAuthor, pseudonym, text }, rewrite) {
    const written =
      text &&
      text.map((one) => ({
        language: one.language,
        value: rewrite(visibleText(one.value), {
          section: "COMMENT",
          id: null,
          index: 0,
          language: one.language,
        }),
      }));
    return {
      title: written ? beginning(written) : title,
      language,
      practiceId,
      byAuthor,
      pseudonym,
      text: written,
    };
  },
  titles: null,
  generalise({ language, practiceId, byAuthor, pseudonym, text }, { quarter }) {
    if (!text) return { ok: false, problems: [{ code: "NO_COMMENT_WRITTEN", id: null }] };
    const document = publishedComment.safeParse({
      title: beginning(text),
      language,
      quarter,
      face: NO_FACE,
      practiceId,
      byAuthor,
      pseudonym: byAuthor ? null : pseudonym,
      text: localized(text),
    });
    if (document.success) return { ok: true, document: document.data };
    return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
  },
  documentText: (document) =>
    JSON.stringify({
      title: localized(document.title),
      language: document.language,
      quarter: document.quarter,
      face: NO_FACE,
      practiceId: document.practiceId,
      byAuthor: document.byAuthor,
      pseudonym: document.pseudonym,
      text: localized(document.text),
    }),
  facts: ({ language }) => ({ LANGUAGE: language }),
};

function beginning(text: LocalizedText): LocalizedText {
  return text.map(({ language, value }) => ({ language, value: titleOf(value) }));
}
