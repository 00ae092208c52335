import { type Localized, LocalizedText } from "#web/design/localized-text.tsx";

import styles from "./post-words.module.css";

/** What a post says, in its author's own paragraphs. */
export function PostWords({ text }: { text: Localized }) {
  return (
    <p className={styles.words}>
      <LocalizedText text={text} />
    </p>
  );
}
