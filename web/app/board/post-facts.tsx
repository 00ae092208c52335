import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";
import { functionName } from "#web/office/placement-words.ts";
import { rankRangeWords } from "#web/role/rank-range-words.ts";

import type { PostDocument } from "./post-document.operations.ts";
import styles from "./post-facts.module.css";

type PostFactsProps = {
  post: PostDocument;
  /** When its author can talk, in the words of who reads. */
  hours: string | null;
};

/** What a post is for and how one would talk: everything about it but its words. */
export function PostFacts({ post, hours }: PostFactsProps) {
  const { t, i18n } = useTranslation();
  const { ranks, functions, languages } = post;
  const facts: [label: string, words: string | null][] = [
    [t("board:field.format"), t(`vocabulary:postFormat.${post.format}`)],
    [t("board:field.hours"), hours],
    [t("board:field.languages"), languages.map((tag) => languageName(tag, i18n.language)).join(" · ")],
    [t("board:field.ranks"), ranks ? rankRangeWords(t, ranks) : t("board:anyRank")],
    [
      t("board:field.functions"),
      functions.length > 0 ? functions.map((one) => functionName(t, one)).join(" · ") : null,
    ],
    [t("board:field.capacity"), t(`vocabulary:capacityBand.${post.capacity}`)],
    [t("board:field.inReturn"), t(`vocabulary:postReturn.${post.inReturn}`)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, words]) =>
        words === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
