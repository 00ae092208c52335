import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import { BROWSE_PRACTICES } from "./browse.operations.ts";
import { PracticeCard } from "./practice-card.tsx";
import { PracticeFilterForm } from "./practice-filter-form.tsx";
import { PRACTICE_FILTER } from "./practice-filter.ts";

/** "Before we begin something I look who has tried it, and whether they would do it again. I need nobody's time for that." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams, PRACTICE_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = readFilter(searchParams, PRACTICE_FILTER);
  const after = searchParams.get("after");
  const { publishedPractices } = await query(request, BROWSE_PRACTICES, { first: PAGE_SIZE, after, filter });
  return { practices: publishedPractices, filter, search: searchParams.toString() };
}

export default function BrowsePractices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { practices, filter, search } = loaderData;
  return (
    <BrowsePage
      path="/practices"
      words={{
        title: t("practices:browse.title"),
        lead: t("practices:browse.lead"),
        found: t(`practices:countBand.${practices.countBand}`),
        nothing: t("practices:browse.nothing"),
        nothingText: t("practices:browse.nothingText"),
        none: t("practices:browse.none"),
        noneText: t("practices:browse.noneText"),
      }}
      actions={<ButtonLink href="/workspace/practices">{t("practices:own.title")}</ButtonLink>}
      filterForm={<PracticeFilterForm filter={filter} />}
      filtered={Object.keys(filter).length > 0}
      search={search}
      list={practices}
      card={(practice) => <PracticeCard practice={practice} />}
    />
  );
}
