import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";

import styles from "./practice-account.module.css";
import type { PracticeDocument } from "./practice-document.operations.ts";

type PracticeAccountProps = {
  practice: PracticeDocument;
  headingLevel?: 2 | 3;
};

/** The account itself, part after part; a part that nobody wrote is left out. */
export function PracticeAccount({ practice, headingLevel = 2 }: PracticeAccountProps) {
  const { t } = useTranslation();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.account}>
      {PRACTICE_PARTS.map((part) => {
        const text = practice[part];
        return text ? (
          <section key={part} className={styles.part} data-part={part}>
            <Heading>{t(`practices:part.${part}`)}</Heading>
            <p className={styles.words}>
              <LocalizedText text={text} />
            </p>
          </section>
        ) : null;
      })}
    </div>
  );
}
