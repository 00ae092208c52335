import { useTranslation } from "react-i18next";
import { NavLink, Outlet, useLocation } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/organization.route.ts";
import { MembershipNotice } from "./membership-notice.tsx";
import { ORGANIZATION_HEAD } from "./organization.operations.ts";
import styles from "./organization.module.css";

await needTexts("commons", "identity", "vocabulary");

const PARTS = [
  { to: "/organization", part: "profile" },
  { to: "/organization/words", part: "words" },
  { to: "/organization/people", part: "people" },
  { to: "/organization/publishing", part: "publishing" },
  { to: "/organization/looks", part: "looks" },
] as const;

/** "I see what the network's machinery knows about us. I see as clearly that none of it is shown as it stands." */
export async function loader({ request }: Route.LoaderArgs) {
  const { organization } = await query(request, ORGANIZATION_HEAD, {});
  if (!organization) throw new Response(null, { status: 404 });
  return { name: organization.name, membership: organization.membership };
}

export default function Organization({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { name, membership } = loaderData;
  const here = useLocation().pathname.replace(/\/$/, "");
  const part = PARTS.find(({ to }) => to === here)?.part ?? "profile";
  return (
    <>
      <PageHeader
        title={name}
        documentTitle={`${t(`identity:${part}.title`)} · ${name}`}
        lead={t("identity:organization.lead")}
      />
      <MembershipNotice membership={membership} />
      <nav className={styles.parts} aria-label={t("identity:organization.parts")}>
        {PARTS.map(({ to, part }) => (
          <NavLink key={part} to={to} end className={`${styles.part}`}>
            {t(`identity:${part}.title`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
