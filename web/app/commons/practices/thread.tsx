import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeTextarea } from "#web/design/native-field.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { voiceName } from "#web/practice/voice-name.ts";

import type { PracticeStanding, PracticeThread } from "./practice.operations.ts";
import styles from "./thread.module.css";

type ThreadProps = {
  id: string;
  thread: PracticeThread;
  /** Null where nobody is signed in who could write. */
  standing: PracticeStanding | null;
  /** What was sent and cannot be kept. */
  refused: { text: string; code: "empty" | "long" } | null;
};

/** What peers ask and what is answered, without anybody's name; and where one asks oneself. */
export function Thread({ id, thread, standing, refused }: ThreadProps) {
  const { t } = useTranslation();
  const comments = thread.edges.map(({ node, cursor }) => ({ ...node, cursor }));
  return (
    <section id="thread" className={styles.thread} aria-labelledby="thread-title">
      <h2 id="thread-title">{t("practices:thread.title")}</h2>
      {comments.length ? (
        <ol role="list" className={styles.comments}>
          {comments.map((comment) => (
            <li key={comment.cursor} className={styles.comment} data-author={comment.byAuthor || undefined}>
              <p className={styles.voice}>
                <strong>
                  {comment.byAuthor ? t("practices:thread.author") : voiceName(t, comment.pseudonym ?? "")}
                </strong>{" "}
                <span className={styles.when}>{quarterName(t, comment.quarter)}</span>
              </p>
              <p className={styles.words}>
                <LocalizedText text={comment.text} />
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.quiet}>{t("practices:thread.none")}</p>
      )}
      <Pagination path={`/practices/${id}`} query={new URLSearchParams()} pageInfo={thread.pageInfo} />
      {standing?.viewerCanWrite ? (
        <form method="post" action={`/practices/${id}#thread`} className={styles.form}>
          {refused ? <ProblemNotice title={t(`practices:thread.refused.${refused.code}`)} /> : null}
          <NativeTextarea
            label={standing.isOwn ? t("practices:thread.answer") : t("practices:thread.ask")}
            name="text"
            rows={4}
            maxLength={LIMITS.textCharacters}
            defaultValue={refused?.text ?? ""}
            required
          />
          <p className={styles.quiet}>
            {standing.isOwn ? t("practices:thread.ownHint") : t("practices:thread.hint")}
          </p>
          <Button look="secondary" name="intent" value="comment">
            {t("practices:thread.review")}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
