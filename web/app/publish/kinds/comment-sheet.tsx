import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { voiceName } from "#web/practice/voice-name.ts";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";

type CommentSheetProps = {
  comment: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedComment" }>;
};

/** A question or an answer as peers would read it: the name of its thread, and the words. */
export function CommentSheet({ comment: { byAuthor, pseudonym, text } }: CommentSheetProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.parts}>
      <p>
        <strong>{byAuthor ? t("practices:thread.author") : voiceName(t, pseudonym ?? "")}</strong>
      </p>
      <p>
        <LocalizedText text={text} />
      </p>
    </div>
  );
}
