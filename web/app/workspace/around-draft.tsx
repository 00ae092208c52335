import { useTranslation } from "react-i18next";

import { peerReviewPath } from "#web/kinds/kind-paths.ts";

import type { Draft } from "./draft.operations.ts";
import sections from "./draft-sections.module.css";
import styles from "./draft.module.css";
import { draftPath } from "./paths.ts";

/** What the organisation does with its ladder before and after it is shared. */
export function AroundDraft({ draft, isLead }: { draft: Draft; isLead: boolean }) {
  const { t } = useTranslation();
  const ways = [
    { key: "peerReview", href: peerReviewPath(draft.id) },
    { key: "adoption", href: `${draftPath(draft.id)}/adoption` },
    ...(isLead ? [{ key: "succession", href: "/workspace/succession" } as const] : []),
  ] as const;
  return (
    <section className={sections.section} aria-labelledby="around">
      <h2 id="around">{t("teams:around.title")}</h2>
      <div className={styles.groups}>
        {ways.map(({ key, href }) => (
          <div key={key} className={styles.group}>
            <h3>
              <a href={href}>{t(`teams:around.${key}`)}</a>
            </h3>
            <p className={sections.quiet}>{t(`teams:around.${key}Text`)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
