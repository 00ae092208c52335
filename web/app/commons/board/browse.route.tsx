import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";

import { getClock, rememberClock } from "#web/board/clock.server.ts";
import { ButtonLink } from "#web/design/button.tsx";
import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import { BROWSE_POSTS } from "./browse.operations.ts";
import { PostCard } from "./post-card.tsx";
import { PostFilterForm } from "./post-filter-form.tsx";
import { POST_FILTER } from "./post-filter.ts";

/** "I look who would talk about what is on my desk, at an hour when both of us are awake. Nobody learns that I looked." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const remembered = rememberClock(request);
  const clean = withoutIdleFields(searchParams, POST_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname, { headers: remembered });
  const filter = readFilter(searchParams, POST_FILTER);
  const after = searchParams.get("after");
  const { posts } = await query(request, BROWSE_POSTS, { first: PAGE_SIZE, after, filter });
  const page = { posts, filter, clock: getClock(request), search: searchParams.toString() };
  return data(page, { headers: remembered });
}

export default function BrowsePosts({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { posts, filter, clock, search } = loaderData;
  return (
    <BrowsePage
      path="/board"
      words={{
        title: t("board:browse.title"),
        lead: t("board:browse.lead"),
        found: t(`board:countBand.${posts.countBand}`),
        nothing: t("board:browse.nothing"),
        nothingText: t("board:browse.nothingText"),
        none: t("board:browse.none"),
        noneText: t("board:browse.noneText"),
      }}
      actions={<ButtonLink href="/workspace/posts">{t("board:browse.own")}</ButtonLink>}
      filterForm={<PostFilterForm filter={filter} clock={clock} />}
      filtered={Object.keys(filter).length > 0}
      search={search}
      list={posts}
      card={(post) => <PostCard post={post} clock={clock} />}
    />
  );
}
