import type { DraftKind } from "@rungs/shared/draft";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import type { Localized } from "#web/design/localized-text.tsx";
import { draftPathOf, reviewPath } from "#web/kinds/kind-paths.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import styles from "../workspace.module.css";
import type { DraftStanding } from "./draft-standing.ts";

type DraftItemProps = {
  draft: { id: string; title: Localized; language: string; updatedAt: string; viewerCanPublish: boolean };
  kind: DraftKind;
  heading: "h2" | "h3";
  /** What it is, in a few words each. */
  facts: readonly (string | null)[];
  standing: DraftStanding;
  /** The page on which peers read it, where this list is the place to go there from. */
  peersPath?: string | null;
  /** Whether there is something in it that could be reviewed. */
  isReviewable?: boolean;
  /** More lines about it. */
  children?: ReactNode;
};

/** Something that the office is writing: what it is, how it stands, and the way to publish it. */
export function DraftItem({
  draft,
  kind,
  heading: Heading,
  facts,
  standing: { publishedId, awaited },
  peersPath = null,
  isReviewable = true,
  children,
}: DraftItemProps) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Heading className={styles.name}>
          <Link to={draftPathOf(kind, draft.id)}>
            <DraftText text={draft.title} language={draft.language} />
          </Link>
        </Heading>
        <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
        <p className={styles.facts}>
          <time dateTime={draft.updatedAt}>
            {t("workspace:workspace.changed", { when: moment.format(new Date(draft.updatedAt)) })}
          </time>
        </p>
        {children}
        {publishedId || awaited ? (
          <p className={styles.facts}>
            {publishedId ? (
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
      <div className={styles.actions}>
        {peersPath ? <a href={peersPath}>{t("workspace:workspace.asPeersSeeIt")}</a> : null}
        {draft.viewerCanPublish && isReviewable ? (
          <ButtonLink size="sm" href={reviewPath(draft.id)}>
            {t("workspace:draft.review")}
            <span className="visually-hidden">: {shownText(draft.title, draft.language)}</span>
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}
