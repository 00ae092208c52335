import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { chosenIds } from "../lists/chosen-ids.ts";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import { BrowseFilterForm } from "./browse-filter-form.tsx";
import { LADDER_FILTER } from "./browse-filter.ts";
import { BROWSE_PAGE } from "./browse.operations.ts";
import { LadderCard } from "./ladder-card.tsx";

/** "I want to see how offices like mine lay out the role I am hiring for. And I want to pick two to read closely." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams, LADDER_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = readFilter(searchParams, LADDER_FILTER);
  const after = searchParams.get("after");
  const { publishedLadders } = await query(request, BROWSE_PAGE, { first: PAGE_SIZE, after, filter });
  return {
    ladders: publishedLadders,
    filter,
    chosen: chosenIds(searchParams).ids,
    search: searchParams.toString(),
  };
}

export default function Browse({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { ladders, filter, chosen, search } = loaderData;
  return (
    <BrowsePage
      path="/ladders"
      words={{
        title: t("reading:browse.title"),
        lead: t("reading:browse.lead"),
        found: t(`vocabulary:countBand.${ladders.countBand}`),
        nothing: t("reading:browse.nothing"),
        nothingText: t("reading:browse.nothingText"),
        none: t("reading:browse.none"),
        noneText: t("reading:browse.noneText"),
      }}
      filterForm={<BrowseFilterForm filter={filter} chosen={chosen} />}
      filtered={Object.keys(filter).length > 0}
      search={search}
      list={ladders}
      card={(ladder) => <LadderCard ladder={ladder} chosen={chosen.includes(ladder.id)} />}
      compare={{
        path: "/compare",
        chosen,
        invitation: t("reading:browse.choose", { count: LIMITS.compared }),
      }}
    />
  );
}
