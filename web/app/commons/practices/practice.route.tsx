import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { query, queryOrNull } from "#web/platform/graphql.server.ts";
import { PracticeAccount } from "#web/practice/practice-account.tsx";
import { PracticeFacts } from "#web/practice/practice-facts.tsx";

import type { Route } from "./+types/practice.route.ts";
import { DoesToo } from "./does-too.tsx";
import { PRACTICE_PAGE, PRACTICE_STANDING, SAY_DOES_TOO } from "./practice.operations.ts";
import styles from "./practice.module.css";

/** "I read how somebody else solved what is on my desk. I learn what to copy and what to leave." */
export const handle = { document: true };

/** What one's own office said is shown to itself alone and kept nowhere. */
export function headers() {
  return { "Cache-Control": "private, no-store" };
}

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  // Two questions: the account is the same bytes for everybody, and how one stands to it is not among them.
  const [{ publishedPractice, publishedPracticeCard }, standing] = await Promise.all([
    query(request, PRACTICE_PAGE, { id }),
    queryOrNull(request, PRACTICE_STANDING, { id }),
  ]);
  if (!publishedPractice) throw new Response(null, { status: 404 });
  return {
    practice: publishedPractice,
    replacedBy: publishedPracticeCard?.replacedBy ?? null,
    standing: standing?.practiceStanding ?? null,
  };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const input = { publishedPracticeId: id, doesToo: form.get("doesToo") === "yes" };
  const { sayDoesToo } = await query(request, SAY_DOES_TOO, { input });
  if (!sayDoesToo) throw new Response(null, { status: 404 });
  return redirect(`/practices/${id}#too`);
}

export default function PracticeRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { practice, replacedBy, standing } = loaderData;
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
        <div className={styles.main}>
          <PracticeAccount practice={practice} />
          {standing ? <DoesToo standing={standing} /> : null}
        </div>
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
