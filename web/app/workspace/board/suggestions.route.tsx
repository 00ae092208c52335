import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { PostTopics } from "#web/board/post-topics.tsx";
import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { draftPathOf, publishedPathOf } from "#web/kinds/kind-paths.ts";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import type { Route } from "./+types/suggestions.route.ts";
import { requirePost } from "./post.server.ts";
import type { PostDraft } from "./posts.operations.ts";
import { reasonWords } from "./reason-words.ts";
import { SUGGESTED_POSTS, type Suggestion } from "./suggestions.operations.ts";
import styles from "./suggestions.module.css";

await needTexts("board", "commons", "vocabulary");

export async function loader({ request, params }: Route.LoaderArgs) {
  const draft = await requirePost(request, params.id);
  const { purpose, topics, ranks, functions, format, languages, hours, startingUp } = draft;
  if (topics.length + functions.length === 0) return { draft, suggestions: null };
  const input = { purpose, topics, ranks, functions, format, languages, hours, startingUp };
  const { suggestedPosts, publishedDrafts } = await query(request, SUGGESTED_POSTS, { input });
  // The commons does not know which posts are the office's own.
  const own = new Set(publishedDrafts.map(({ publishedId }) => publishedId));
  return { draft, suggestions: suggestedPosts.filter(({ post }) => !own.has(post.id)) };
}

/** "I see who on the board fits what I wrote, and the page tells me why it thinks so." */
export default function SuggestionsPage({ loaderData: { draft, suggestions } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const path = draftPathOf("POST", draft.id);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to={path}>
            ← <DraftText text={draft.title} language={draft.language} />
          </Link>
        }
        title={t("board:suggestions.title")}
        documentTitle={`${t("board:suggestions.title")}: ${shownText(draft.title, draft.language)}`}
        lead={t(`board:suggestions.lead.${draft.purpose}`)}
      />
      {suggestions === null ? (
        <EmptyState
          title={t("board:suggestions.noTopic")}
          actions={<ButtonLink href={path}>{t("board:suggestions.toPost")}</ButtonLink>}
        >
          {t("board:suggestions.noTopicText")}
        </EmptyState>
      ) : suggestions.length === 0 ? (
        <EmptyState
          title={t("board:suggestions.none")}
          actions={<ButtonLink href="/board">{t("board:own.peers")}</ButtonLink>}
        >
          {t("board:suggestions.noneText")}
        </EmptyState>
      ) : (
        <ol role="list" className={styles.list}>
          {suggestions.map((suggestion) => (
            <SuggestionItem key={suggestion.post.id} own={draft} suggestion={suggestion} />
          ))}
        </ol>
      )}
    </>
  );
}

function SuggestionItem({ own, suggestion }: { own: PostDraft; suggestion: Suggestion }) {
  const { t, i18n } = useTranslation();
  const { post, reasons } = suggestion;
  return (
    <li className={styles.item}>
      <h2>
        <a href={publishedPathOf("POST", post.id)}>
          <LocalizedText text={post.title} />
        </a>
      </h2>
      <PostTopics purpose={post.purpose} topics={post.topics} startingUp={post.startingUp} />
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reasonWords(t, i18n.language, reason, { own, post })}</li>
        ))}
      </ul>
      <p className={styles.face}>
        <FaceWords face={post.face} />
      </p>
    </li>
  );
}
