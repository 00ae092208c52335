import { useTranslation } from "react-i18next";

import { PostFacts } from "#web/board/post-facts.tsx";
import { PostTopics } from "#web/board/post-topics.tsx";
import { PostWords } from "#web/board/post-words.tsx";
import { utcHours } from "#web/board/stretch-words.ts";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";

type PostSheetProps = {
  post: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedPost" }>;
};

/** A post as the board would show it; its hours as the document holds them. */
export function PostSheet({ post }: PostSheetProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.title}>
        <LocalizedText text={post.title} />
      </p>
      <div className={styles.parts}>
        <PostTopics purpose={post.purpose} topics={post.topics} startingUp={post.startingUp} />
        <PostWords text={post.about} />
        <PostFacts
          post={post}
          hours={post.hours.length > 0 ? utcHours(post.hours) : t("board:hours.notTold")}
        />
        <FacePanel face={post.face} />
      </div>
    </>
  );
}
