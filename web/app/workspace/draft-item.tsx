import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { draftPathOf, reviewPath } from "#web/kinds/kind-paths.ts";

import { DraftText, shownText } from "./draft-text.tsx";
import styles from "./workspace.module.css";
import type { DraftInList } from "./workspace.operations.ts";

type DraftItemProps = {
  draft: DraftInList;
  /** A confirmation that waits for a second person. */
  awaited: { byViewer: boolean } | null;
  isPublished: boolean;
};

/** Something that the office is writing: what it is, how it stands, and the way to publish it. */
export function DraftItem({ draft, awaited, isPublished }: DraftItemProps) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const facts = [
    t(`commons:kind.${draft.kind}`),
    languageName(draft.language, i18n.language),
    draft.fileName ? t("workspace:workspace.fromFile", { file: draft.fileName }) : null,
  ];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Link to={draftPathOf(draft.kind, draft.id)}>
            <DraftText text={draft.title} language={draft.language} />
          </Link>
        </h3>
        <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
        <p className={styles.facts}>
          <time dateTime={draft.updatedAt}>
            {t("workspace:workspace.changed", { when: moment.format(new Date(draft.updatedAt)) })}
          </time>
        </p>
        {isPublished || awaited ? (
          <p className={styles.facts}>
            {isPublished ? (
              <span className={styles.state} data-state="VISIBLE">
                {t("workspace:state.VISIBLE")}
              </span>
            ) : null}{" "}
            {awaited ? (
              <span className={styles.state}>
                {t(
                  awaited.byViewer ? "workspace:workspace.awaitsColleague" : "workspace:workspace.awaitsYou",
                )}
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      {draft.viewerCanPublish ? (
        <ButtonLink size="sm" href={reviewPath(draft.id)}>
          {t("workspace:draft.review")}
          <span className="visually-hidden">: {shownText(draft.title, draft.language)}</span>
        </ButtonLink>
      ) : null}
    </li>
  );
}
