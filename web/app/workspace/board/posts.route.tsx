import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";
import { publishedPathOf } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftItem } from "../drafts/draft-item.tsx";
import type { DraftStanding } from "../drafts/draft-standing.ts";
import { OwnDrafts } from "../drafts/own-drafts.tsx";
import { askedPage, readOwnDrafts } from "../drafts/read-own-drafts.ts";
import type { Route } from "./+types/posts.route.ts";
import { POST_DRAFTS, type PostInList } from "./posts.operations.ts";

await needTexts("board", "vocabulary", "workspace");

export async function loader({ request }: Route.LoaderArgs) {
  return { page: readOwnDrafts(await query(request, POST_DRAFTS, askedPage(request))) };
}

/** "I see what we offer and ask for, which of it is mine, and whether I am taking requests." */
export default function OwnPosts({ loaderData: { page } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <OwnDrafts
      path="/workspace/posts"
      peersPath="/board"
      words={t("board:own", { returnObjects: true })}
      page={page}
      item={(post, standing) => <PostItem post={post} standing={standing} />}
    />
  );
}

function PostItem({ post, standing }: { post: PostInList; standing: DraftStanding }) {
  const { t, i18n } = useTranslation();
  return (
    <DraftItem
      draft={post}
      kind="POST"
      heading="h2"
      facts={[
        t(`vocabulary:postPurpose.${post.purpose}`),
        t(`vocabulary:postFormat.${post.format}`),
        languageName(post.language, i18n.language),
        t(post.isPaused === null ? "board:own.ofColleague" : "board:own.yours"),
        post.isPaused ? t("board:own.paused") : null,
        post.about ? null : t("board:own.empty"),
      ]}
      standing={standing}
      peersPath={standing.publishedId && publishedPathOf("POST", standing.publishedId)}
      isReviewable={post.about !== null}
    />
  );
}
