import { useTranslation } from "react-i18next";

import { getClock } from "#web/board/clock.server.ts";
import { sharedHoursWords } from "#web/board/hours-words.ts";
import { PostActivity } from "#web/board/post-activity.tsx";
import { PostFacts } from "#web/board/post-facts.tsx";
import { PostTopics } from "#web/board/post-topics.tsx";
import { PostWords } from "#web/board/post-words.tsx";
import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/post.route.ts";
import { POST_PAGE } from "./post.operations.ts";
import styles from "../document-page.module.css";

/** "I read what somebody offers or asks, and when we could both be awake. Who they are is not for this page to say." */
export const handle = { document: true };

/** The hours are told by the clock of whoever asks. */
export function headers() {
  return { "Cache-Control": "private, no-store" };
}

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { post, postCard } = await query(request, POST_PAGE, { id });
  if (!post) throw new Response(null, { status: 404 });
  return {
    post,
    replacedBy: postCard?.replacedBy ?? null,
    activity: { answersWithin: postCard?.answersWithin ?? null, helped: postCard?.helped ?? null },
    clock: getClock(request),
  };
}

export default function PostRoute({ loaderData, params }: Route.ComponentProps) {
  const { post, replacedBy, activity, clock } = loaderData;
  const { t, i18n } = useTranslation();
  const isClockNeeded = post.hours.length > 0 && clock === null;
  return (
    <article>
      <PageHeader
        eyebrow={<a href="/board">{t("board:browse.title")}</a>}
        title={<LocalizedText text={post.title} />}
        documentTitle={plainText(post.title, i18n.language)}
        lead={<PostTopics purpose={post.purpose} topics={post.topics} startingUp={post.startingUp} />}
        actions={
          <ButtonLink look="primary" href={`/introductions/new?post=${replacedBy ?? params.id}`}>
            {t(`board:read.ask.${post.purpose}`)}
          </ButtonLink>
        }
      />
      {replacedBy ? (
        <div className={styles.notice}>
          <ProblemNotice tone="note" title={t("board:read.replaced")}>
            <a href={`/board/${replacedBy}`}>{t("commons:ladder.newer")}</a>
          </ProblemNotice>
        </div>
      ) : null}
      <div className={styles.page}>
        <div className={styles.main}>
          <PostWords text={post.about} />
          <PostFacts
            post={post}
            hours={
              post.hours.length === 0 ? t("board:hours.notTold") : sharedHoursWords(t, post.hours, clock)
            }
          />
          {isClockNeeded ? (
            <p className={styles.shared}>
              <a href="/board#clock">{t("board:clock.none")}</a>
            </p>
          ) : null}
        </div>
        <aside className={styles.aside}>
          <FacePanel face={post.face} />
          {activity.answersWithin !== null || activity.helped !== null ? (
            <p>
              <PostActivity {...activity} />
              <span className={styles.shared}> {t("board:activityHint")}</span>
            </p>
          ) : null}
          <p className={styles.shared}>
            {t("commons:ladder.shared", { quarter: quarterName(t, post.quarter) })}
          </p>
          <p className={styles.shared}>
            <a href={`/reports/new?post=${params.id}`}>{t("board:read.report")}</a>
          </p>
        </aside>
      </div>
    </article>
  );
}
