import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import { BROWSE_ROLES } from "./browse.operations.ts";
import { RoleCard } from "./role-card.tsx";
import { RoleFilterForm } from "./role-filter-form.tsx";
import { ROLE_FILTER } from "./role-filter.ts";

/** "Before I open a position I look how others cut it: how high, whom for, and under which class HR took it." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams, ROLE_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = readFilter(searchParams, ROLE_FILTER);
  const after = searchParams.get("after");
  const { publishedRoles } = await query(request, BROWSE_ROLES, { first: PAGE_SIZE, after, filter });
  return { roles: publishedRoles, filter, search: searchParams.toString() };
}

export default function BrowseRoles({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { roles, filter, search } = loaderData;
  return (
    <BrowsePage
      path="/roles"
      words={{
        title: t("roles:browse.title"),
        lead: t("roles:browse.lead"),
        found: t(`roles:countBand.${roles.countBand}`),
        nothing: t("roles:browse.nothing"),
        nothingText: t("roles:browse.nothingText"),
        none: t("roles:browse.none"),
        noneText: t("roles:browse.noneText"),
      }}
      actions={<ButtonLink href="/workspace/roles">{t("roles:browse.own")}</ButtonLink>}
      filterForm={<RoleFilterForm filter={filter} />}
      filtered={Object.keys(filter).length > 0}
      search={search}
      list={roles}
      card={(role) => <RoleCard role={role} />}
    />
  );
}
