import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { PracticeAccount } from "#web/practice/practice-account.tsx";
import { PracticeFacts } from "#web/practice/practice-facts.tsx";

import type { Route } from "./+types/practice.route.ts";
import { PRACTICE_PAGE } from "./practice.operations.ts";
import styles from "./practice.module.css";

/** "I read how somebody else solved what is on my desk. I learn what to copy and what to leave." */
export const handle = { document: true };

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { publishedPractice, publishedPracticeCard } = await query(request, PRACTICE_PAGE, { id });
  if (!publishedPractice) throw new Response(null, { status: 404 });
  return { practice: publishedPractice, replacedBy: publishedPracticeCard?.replacedBy ?? null };
}

export default function PracticeRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { practice, replacedBy } = loaderData;
  return (
    <article>
      <PageHeader
        eyebrow={<a href="/practices">{t("practices:browse.title")}</a>}
        title={<LocalizedText text={practice.title} />}
        documentTitle={plainText(practice.title, i18n.language)}
        lead={
          <PracticeFacts
            kind={practice.practiceKind}
            maturity={practice.maturity}
            age={practice.age}
            functions={practice.functions}
          />
        }
      />
      {replacedBy ? (
        <div className={styles.notice}>
          <ProblemNotice tone="note" title={t("practices:read.replaced")}>
            <a href={`/practices/${replacedBy}`}>{t("commons:ladder.newer")}</a>
          </ProblemNotice>
        </div>
      ) : null}
      <div className={styles.page}>
        <PracticeAccount practice={practice} />
        <aside className={styles.aside}>
          <FacePanel face={practice.face} />
          <p className={styles.shared}>
            {t("commons:ladder.shared", { quarter: quarterName(t, practice.quarter) })}
          </p>
        </aside>
      </div>
    </article>
  );
}
