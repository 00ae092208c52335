import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import { useWords } from "../use-words.ts";
import type { Comment } from "./peer-review.operations.ts";
import styles from "./peer-review.module.css";
import { momentName, personName } from "./person-words.ts";

type CommentItemProps = {
  comment: Comment;
  canSettle: boolean;
  /** Whether its passage is no longer there. */
  isGone?: boolean;
};

/** What one colleague said, and whether it is settled. */
export function CommentItem({ comment, canSettle, isGone = false }: CommentItemProps) {
  const { t, i18n } = useWords();
  const { id, text, by, writtenAt, passage, passageChanged, settledBy } = comment;
  const when = momentName(i18n.language, writtenAt);
  return (
    <li className={styles.comment}>
      <p className={styles.said}>{text}</p>
      <p className={styles.quiet}>
        {t("review:byLine", { name: personName(t, by), when })}
        {settledBy ? ` · ${t("review:passages.settledBy", { name: personName(t, settledBy) })}` : null}
      </p>
      {isGone ? (
        <p className={styles.quiet}>{t("review:passages.goneSaid", { passage })}</p>
      ) : passageChanged ? (
        <p className={styles.quiet}>{t("review:passages.changed", { passage })}</p>
      ) : null}
      {canSettle && !settledBy ? (
        <Form method="post">
          <input type="hidden" name="commentId" value={id} />
          <SubmitButton intent="settle" look="secondary" size="sm">
            {t("review:passages.settle")}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}
