import type { BoardTopic, PostPurpose } from "@rungs/shared/vocabulary/post";
import { useTranslation } from "react-i18next";

import styles from "./post-topics.module.css";

type PostTopicsProps = {
  purpose: PostPurpose;
  topics: readonly BoardTopic[];
  startingUp: boolean;
};

/** What a post is for and about, in one line. */
export function PostTopics({ purpose, topics, startingUp }: PostTopicsProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.line}>
      <span className={styles.purpose}>{t(`vocabulary:postPurpose.${purpose}`)}</span>
      {topics.map((topic) => (
        <span key={topic} className={styles.topic}>
          {t(`vocabulary:boardTopic.${topic}`)}
        </span>
      ))}
      {startingUp ? <span className={styles.start}>{t("board:field.startingUp")}</span> : null}
    </p>
  );
}
