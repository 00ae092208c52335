import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { chosenIds } from "../lists/chosen-ids.ts";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import { BROWSE_OFFICES } from "./browse.operations.ts";
import { OfficeCard } from "./office-card.tsx";
import { OfficeFilterForm } from "./office-filter-form.tsx";
import { OFFICE_FILTER } from "./office-filter.ts";

/** "I see which offices keep legal or security work themselves. I tick the ones we want to learn from." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams, OFFICE_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = readFilter(searchParams, OFFICE_FILTER);
  const after = searchParams.get("after");
  const { publishedOffices } = await query(request, BROWSE_OFFICES, { first: PAGE_SIZE, after, filter });
  return {
    offices: publishedOffices,
    filter,
    chosen: chosenIds(searchParams).ids,
    search: searchParams.toString(),
  };
}

export default function BrowseOffices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { offices, filter, chosen, search } = loaderData;
  return (
    <BrowsePage
      path="/offices"
      words={{
        title: t("offices:browse.title"),
        lead: t("offices:browse.lead"),
        found: t(`offices:countBand.${offices.countBand}`),
        nothing: t("offices:browse.nothing"),
        nothingText: t("offices:browse.nothingText"),
        none: t("offices:browse.none"),
        noneText: t("offices:browse.noneText"),
      }}
      filterForm={<OfficeFilterForm filter={filter} chosen={chosen} />}
      filtered={Object.keys(filter).length > 0}
      search={search}
      list={offices}
      card={(office) => <OfficeCard office={office} chosen={chosen.includes(office.id)} />}
      compare={{
        path: "/offices/compare",
        chosen,
        invitation: t("offices:browse.choose", { count: LIMITS.compared }),
      }}
    />
  );
}
