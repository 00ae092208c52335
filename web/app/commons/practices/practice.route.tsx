import { startCommentInput } from "@rungs/shared/inputs/comment";
import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { findFollowStanding } from "#web/following/find-standing.server.ts";
import { FollowForm } from "#web/following/follow-form.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { firstPageInstead } from "#web/platform/first-page-instead.ts";
import { query, queryOrNull } from "#web/platform/graphql.server.ts";
import { getLocale } from "#web/platform/preferences.server.ts";
import { PracticeAccount } from "#web/practice/practice-account.tsx";
import { PracticeFacts } from "#web/practice/practice-facts.tsx";

import type { Route } from "./+types/practice.route.ts";
import { DoesToo } from "./does-too.tsx";
import { PRACTICE_PAGE, PRACTICE_STANDING, SAY_DOES_TOO, START_COMMENT } from "./practice.operations.ts";
import styles from "../document-page.module.css";
import { Thread } from "./thread.tsx";

/** "I read how somebody else solved what is on my desk. I learn what to copy and what to leave." */
export const handle = { document: true };

/** What one's own office said is shown to itself alone and kept nowhere. */
export function headers() {
  return { "Cache-Control": "private, no-store" };
}

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  // Two questions: the account is the same bytes for everybody, and how one stands to it is not among them.
  const after = new URL(request.url).searchParams.get("after");
  const [{ publishedPractice, publishedPracticeCard, practiceThread }, standing] = await Promise.all([
    query(request, PRACTICE_PAGE, { id, after }).catch((refusal: unknown) => {
      // The comment after which this page began has been taken back.
      throw firstPageInstead(request, refusal, "#thread");
    }),
    queryOrNull(request, PRACTICE_STANDING, { id }),
  ]);
  if (!publishedPractice || !practiceThread) throw new Response(null, { status: 404 });
  return {
    id,
    practice: publishedPractice,
    replacedBy: publishedPracticeCard?.replacedBy ?? null,
    thread: practiceThread,
    standing: standing?.practiceStanding ?? null,
    following: await findFollowStanding(request, publishedPracticeCard?.lineId),
  };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get("intent") === "comment") return comment(request, id, form);
  const input = { publishedPracticeId: id, doesToo: form.get("doesToo") === "yes" };
  const { sayDoesToo } = await query(request, SAY_DOES_TOO, { input });
  if (!sayDoesToo) throw new Response(null, { status: 404 });
  return redirect(`/practices/${id}#too`);
}

async function comment(request: Request, id: string, form: FormData) {
  const said = form.get("text");
  const text = typeof said === "string" ? said.replaceAll("\r\n", "\n") : "";
  // Most write in the language in which they read the pages.
  const language = /\p{Script=Han}/u.test(text) ? "zh-Hans" : getLocale(request);
  const input = startCommentInput.safeParse({ publishedPracticeId: id, language, text });
  if (!input.success) {
    return data({ text, code: text.trim() === "" ? ("empty" as const) : ("long" as const) }, { status: 400 });
  }
  const { startComment } = await query(request, START_COMMENT, { input: input.data });
  if (startComment.__typename !== "CommentSaved") throw new Response(null, { status: 404 });
  return redirect(reviewPath(startComment.commentDraft.id));
}

export default function PracticeRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { id, practice, replacedBy, thread, standing, following } = loaderData;
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
            began={practice.began}
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
          {following ? <FollowForm kind="PRACTICE" id={id} standing={following} /> : null}
          <PracticeAccount practice={practice} />
          {standing ? <DoesToo standing={standing} /> : null}
          <Thread id={id} thread={thread} standing={standing} refused={actionData ?? null} />
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
