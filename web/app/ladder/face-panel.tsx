import { useTranslation } from "react-i18next";

import { faceWords } from "#web/ladder/face-words.tsx";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import styles from "./face-panel.module.css";

const ATTRIBUTES = ["industry", "region", "size", "officeAge", "teamSize", "reportingLine"] as const;

/** Who shares a ladder, as far as peers may know, and why they may know no more. */
export function FacePanel({ face }: { face: LadderFace }) {
  const { t, i18n } = useTranslation();
  const shown = faceWords(t, face);
  const hidden = ATTRIBUTES.filter((attribute) => face[attribute] === null);
  const list = new Intl.ListFormat(i18n.language).format(
    hidden.map((name) => t(`commons:face.attribute.${name}`)),
  );
  return (
    <section className={styles.panel} aria-labelledby="face">
      <h2 id="face">{t("commons:face.title")}</h2>
      {shown.length ? (
        <ul className={styles.words}>
          {shown.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      ) : (
        <p>{t("commons:face.nothing")}</p>
      )}
      {hidden.length ? (
        <p className={styles.why}>
          {shown.length ? t("commons:face.hidden", { list }) : t("commons:face.why")}
        </p>
      ) : null}
    </section>
  );
}
