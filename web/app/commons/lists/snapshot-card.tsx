import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeCheckbox } from "#web/design/native-field.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { plainText } from "#web/ladder/format.ts";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import styles from "./snapshot-card.module.css";

type SnapshotCardProps = {
  card: { id: string; title: { language: string; value: string }[]; face: LadderFace };
  /** The page on which it is read. */
  href: string;
  /** What it is, in a word or two. */
  eyebrow?: string | null;
  /** What else is worth knowing in a list; stands in one line. */
  facts: readonly (string | null)[];
  /** Whether it is ticked for comparison; left out where this kind is not compared. */
  chosen?: boolean;
  children?: ReactNode;
};

/** Something published, in a list: what it is, and who shares it as far as may be known. */
export function SnapshotCard({ card, href, eyebrow, facts, chosen, children }: SnapshotCardProps) {
  const { t, i18n } = useTranslation();
  const heading = `card-${card.id}`;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
      <h3 id={heading}>
        <a href={href}>
          <LocalizedText text={card.title} />
        </a>
      </h3>
      {children}
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
      <p className={styles.facts}>
        <FaceWords face={card.face} />
      </p>
      {chosen === undefined ? null : (
        <div className={styles.choose}>
          <NativeCheckbox
            name="id"
            value={card.id}
            defaultChecked={chosen}
            label={
              <>
                {t("reading:card.compare")}
                <span className="visually-hidden">: {plainText(card.title, i18n.language)}</span>
              </>
            }
          />
        </div>
      )}
    </article>
  );
}
