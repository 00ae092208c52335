import { useTranslation } from "react-i18next";

import { sharedHoursWords } from "#web/board/hours-words.ts";
import { PostActivity } from "#web/board/post-activity.tsx";
import { PostTopics } from "#web/board/post-topics.tsx";
import { languageName, LocalizedText } from "#web/design/localized-text.tsx";
import { quarterName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";
import { rankCodes } from "#web/role/rank-range-words.ts";

import { SnapshotCard } from "../lists/snapshot-card.tsx";
import type { BROWSE_POSTS } from "./browse.operations.ts";
import styles from "./post-card.module.css";

type Card = ResultOf<typeof BROWSE_POSTS>["posts"]["edges"][number]["node"];

type PostCardProps = {
  post: Card;
  /** The reader's clock, in minutes before UTC. */
  clock: number | null;
};

/** A post on the board: what it is for and about, how one would talk, and when, in the reader's own day. */
export function PostCard({ post, clock }: PostCardProps) {
  const { t, i18n } = useTranslation();
  const hours = sharedHoursWords(t, post.hours, clock);
  const facts = [
    t(`vocabulary:postFormat.${post.format}`),
    post.languages.map((tag) => languageName(tag, i18n.language)).join(", "),
    post.ranks ? rankCodes(post.ranks) : null,
    quarterName(t, post.quarter),
  ];
  return (
    <SnapshotCard card={post} href={`/board/${post.id}`} facts={facts}>
      <PostTopics purpose={post.purpose} topics={post.topics} startingUp={post.startingUp} />
      <p className={styles.lead}>
        <LocalizedText text={post.lead} quiet />
      </p>
      {hours ? <p className={styles.hours}>{hours}</p> : null}
      {post.answersWithin !== null || post.helped !== null ? (
        <p className={styles.hours}>
          <PostActivity answersWithin={post.answersWithin} helped={post.helped} />
        </p>
      ) : null}
    </SnapshotCard>
  );
}
