import { LIMITS } from "@rungs/shared/limits";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeTextarea } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";

import { groupPassages } from "../passage-groups.ts";
import { PlaceName } from "../place-name.tsx";
import { useWords } from "../use-words.ts";
import { CommentItem } from "./comment-item.tsx";
import type { PeerReview, ReadPassage } from "./peer-review.operations.ts";
import styles from "./peer-review.module.css";

type ReadPassagesProps = {
  review: PeerReview;
  /** A comment that was not kept, and the passage it is about. */
  refused: { passage: string; text: string } | null;
};

/** Every passage in the author's words, with what was said of it and a place to say more. */
export function ReadPassages({ review, refused }: ReadPassagesProps) {
  const { t } = useWords();
  const { passages, onPassagesGone, kind, draftId, state, viewerCanTakePart } = review;
  const all = [...passages.flatMap(({ comments }) => comments), ...onPassagesGone];
  const open = all.filter(({ settledBy }) => !settledBy).length;
  const commented = passages.filter(({ comments }) => comments.some(({ settledBy }) => !settledBy));
  const isFull = open >= LIMITS.commentsOfDraft;
  const canComment = viewerCanTakePart && state !== "DRAFT" && !isFull;
  return (
    <section className={styles.section} aria-labelledby="passages">
      <div className={styles.head}>
        <h2 id="passages">{t("review:passages.title")}</h2>
        {viewerCanTakePart ? <a href={draftPathOf(kind, draftId)}>{t("review:passages.mend")}</a> : null}
      </div>
      {all.length > 0 ? (
        <p className={styles.quiet}>
          {open > 0 ? t("review:passages.open", { count: open }) : t("review:passages.none")}
        </p>
      ) : null}
      {isFull ? (
        <ProblemNotice tone="warning">
          {t("review:passages.full", { most: LIMITS.commentsOfDraft })}
        </ProblemNotice>
      ) : null}
      {commented.length > 0 ? (
        <nav aria-label={t("review:passages.openAt")}>
          <ul className={styles.jumps}>
            {commented.map(({ key, place }) => (
              <li key={key}>
                <a href={`#${key}`}>
                  <PlaceName place={place} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {groupPassages(passages).map((group) => (
        <section key={group.key} className={styles.group}>
          <h3>
            {group.part === "LEVEL" && group.level ? (
              <LocalizedText text={group.level} quiet />
            ) : (
              t(`publish:part.${group.part}`)
            )}
          </h3>
          <ul role="list" className={styles.passages}>
            {group.passages.map((passage) => (
              <PassageItem
                key={passage.key}
                passage={passage}
                canComment={canComment}
                canSettle={viewerCanTakePart}
                typed={refused?.passage === passage.key ? refused.text : null}
              />
            ))}
          </ul>
        </section>
      ))}
      {onPassagesGone.length > 0 ? (
        <section className={styles.group}>
          <h3>{t("review:passages.gone")}</h3>
          <ul role="list" className={styles.comments}>
            {onPassagesGone.map((comment) => (
              <CommentItem key={comment.id} comment={comment} canSettle={viewerCanTakePart} isGone />
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}

type PassageItemProps = {
  passage: ReadPassage;
  canComment: boolean;
  canSettle: boolean;
  typed: string | null;
};

function PassageItem({ passage, canComment, canSettle, typed }: PassageItemProps) {
  const { t } = useWords();
  const { key, place, text, comments } = passage;
  const open = comments.filter(({ settledBy }) => !settledBy);
  const settled = comments.filter(({ settledBy }) => settledBy);
  return (
    <li id={key} className={styles.passage} data-open={open.length > 0 || undefined}>
      <p className={styles.place}>
        <PlaceName place={place} withoutLevel />
      </p>
      <p className={styles.words} lang={place.language}>
        {text}
      </p>
      {open.length > 0 ? (
        <ul role="list" className={styles.comments}>
          {open.map((comment) => (
            <CommentItem key={comment.id} comment={comment} canSettle={canSettle} />
          ))}
        </ul>
      ) : null}
      {settled.length > 0 ? (
        <details>
          <summary className={styles.quiet}>
            {t("review:passages.settled", { count: settled.length })}
          </summary>
          <ul role="list" className={styles.comments}>
            {settled.map((comment) => (
              <CommentItem key={comment.id} comment={comment} canSettle={false} />
            ))}
          </ul>
        </details>
      ) : null}
      {canComment ? (
        <details key={comments.length} className={styles.say} open={typed !== null || undefined}>
          <summary>{t("review:passages.comment")}</summary>
          <Form method="post" className={styles.form}>
            <input type="hidden" name="passage" value={key} />
            <NativeTextarea
              label={t("review:passages.yourComment")}
              name="text"
              rows={3}
              required
              maxLength={LIMITS.textCharacters}
              defaultValue={typed ?? ""}
            />
            <div>
              <SubmitButton intent="comment" size="sm">
                {t("review:passages.send")}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
    </li>
  );
}
