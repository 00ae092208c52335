import { type ComponentType, lazy } from "react";

import type { en } from "#web/locales/en.ts";
import { needTexts } from "#web/platform/texts.ts";

import styles from "./exact-document.module.css";
import { Fingerprint } from "./fingerprint.tsx";
import { LadderSheet } from "./kinds/ladder-sheet.tsx";
import type { DraftReview } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

// A review shows one kind of thing; only that kind's sheet is sent, with its words. A ladder's comes with the page, so
// that the table, which most reviews show, has its styles before any script.
const sheet = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...words: (keyof typeof en)[]
) =>
  lazy(async () => {
    await needTexts(...words);
    return { default: await load() };
  });

const OfficeSheet = sheet(async () => (await import("./kinds/office-sheet.tsx")).OfficeSheet, "office");
const PracticeSheet = sheet(
  async () => (await import("./kinds/practice-sheet.tsx")).PracticeSheet,
  "practices",
);
const RoleSheet = sheet(
  async () => (await import("./kinds/role-sheet.tsx")).RoleSheet,
  "roles",
  "skillNames",
);
const PostSheet = sheet(async () => (await import("./kinds/post-sheet.tsx")).PostSheet, "board");
const CommentSheet = sheet(async () => (await import("./kinds/comment-sheet.tsx")).CommentSheet, "practices");

/** The draft as peers would read it, by the very components of the reading page, and the bytes behind it. */
export function ExactDocument({ review }: { review: DraftReview }) {
  const { t } = useWords();
  const { document, documentText, sha256 } = review;
  return (
    <section className={styles.exact} aria-labelledby="exact">
      <h2 id="exact">{t("publish:exact.title")}</h2>
      {document ? (
        <>
          <p className={styles.lead}>{t("publish:exact.lead")}</p>
          <div className={styles.sheet}>
            {/* Within no Suspense: the page comes once its sheet has come, or the checklist below would move as one ticks. */}
            <Sheet document={document} />
          </div>
          {sha256 && documentText !== null ? (
            <details className={styles.bytes}>
              <summary>{t("publish:exact.bytes")}</summary>
              <p className={styles.lead}>{t("publish:exact.bytesText")}</p>
              <Fingerprint sha256={sha256} />
              <pre className={styles.json} tabIndex={0} aria-label={t("publish:exact.json")}>
                {documentText}
              </pre>
            </details>
          ) : null}
        </>
      ) : (
        <p className={styles.lead}>{t("publish:exact.notYet")}</p>
      )}
    </section>
  );
}

function Sheet({ document }: { document: NonNullable<DraftReview["document"]> }) {
  switch (document.__typename) {
    case "PublishedLadder":
      return <LadderSheet ladder={document} />;
    case "PublishedOffice":
      return <OfficeSheet office={document} />;
    case "PublishedPractice":
      return <PracticeSheet practice={document} />;
    case "PublishedComment":
      return <CommentSheet comment={document} />;
    case "PublishedRole":
      return <RoleSheet role={document} />;
    case "PublishedPost":
      return <PostSheet post={document} />;
  }
}
