import { LocalizedText } from "#web/design/localized-text.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { PracticeAccount } from "#web/practice/practice-account.tsx";
import { PracticeFacts } from "#web/practice/practice-facts.tsx";

import styles from "../exact-document.module.css";
import type { DraftReview } from "../review.operations.ts";

type PracticeSheetProps = {
  practice: Extract<NonNullable<DraftReview["document"]>, { __typename: "PublishedPractice" }>;
};

/** The account of a practice as peers would read it. */
export function PracticeSheet({ practice }: PracticeSheetProps) {
  return (
    <div className={styles.parts}>
      <div>
        <p className={styles.title}>
          <LocalizedText text={practice.title} />
        </p>
        <PracticeFacts
          kind={practice.practiceKind}
          maturity={practice.maturity}
          began={practice.began}
          functions={practice.functions}
        />
      </div>
      <PracticeAccount practice={practice} headingLevel={3} />
      <FacePanel face={practice.face} />
    </div>
  );
}
