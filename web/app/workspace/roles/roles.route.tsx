import { useTranslation } from "react-i18next";

import { publishedPathOf } from "#web/kinds/kind-paths.ts";
import { firstPageInstead } from "#web/platform/first-page-instead.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";
import { rankRangeWords } from "#web/role/rank-range-words.ts";

import { DraftItem } from "../drafts/draft-item.tsx";
import type { DraftStanding } from "../drafts/draft-standing.ts";
import { OwnDrafts } from "../drafts/own-drafts.tsx";
import { askedPage, readOwnDrafts } from "../drafts/read-own-drafts.ts";
import listStyles from "../workspace.module.css";
import type { Route } from "./+types/roles.route.ts";
import { DeadEnds } from "./dead-ends.tsx";
import { isHrReady } from "./hr-gaps.ts";
import { ROLE_DRAFTS, type RoleInList } from "./roles.operations.ts";

await needTexts("commons", "ownRoles", "vocabulary", "workspace");

export async function loader({ request }: Route.LoaderArgs) {
  const answer = await query(request, ROLE_DRAFTS, askedPage(request)).catch((refusal: unknown) => {
    // The draft after which this page began is deleted.
    throw firstPageInstead(request, refusal);
  });
  return { page: readOwnDrafts(answer), deadEnds: answer.deadEnds };
}

/** "I see every job we have, which of them HR could place tomorrow, and from which of them nobody can go on." */
export default function OwnRoles({ loaderData: { page, deadEnds } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <OwnDrafts
      path="/workspace/roles"
      peersPath="/roles"
      words={t("ownRoles:list", { returnObjects: true })}
      page={page}
      item={(role, standing) => <RoleItem role={role} standing={standing} />}
    >
      {page.drafts.length || deadEnds.length ? <DeadEnds deadEnds={deadEnds} /> : null}
    </OwnDrafts>
  );
}

function RoleItem({ role, standing }: { role: RoleInList; standing: DraftStanding }) {
  const { t } = useTranslation();
  return (
    <DraftItem
      draft={role}
      kind="ROLE"
      heading="h2"
      facts={[
        role.roleFamily ? t(`vocabulary:roleFamily.${role.roleFamily}`) : t("ownRoles:list.noFamily"),
        role.ranks ? rankRangeWords(t, role.ranks) : null,
        role.internalTitle ? t("ownRoles:list.inside", { title: role.internalTitle }) : null,
      ]}
      standing={standing}
      peersPath={standing.publishedId && publishedPathOf("ROLE", standing.publishedId)}
    >
      <p className={listStyles.facts}>
        <a href={`/workspace/roles/${role.id}/hr-pack`}>{t("ownRoles:list.hrPack")}</a>
        {" · "}
        {t(isHrReady(role) ? "ownRoles:list.hrReady" : "ownRoles:list.notHrReady")}
      </p>
    </DraftItem>
  );
}
