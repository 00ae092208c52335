import { LIMITS } from "@rungs/shared/limits";
import { MEMBER_ROLES } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";

import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/people.route.ts";
import { InvitationList } from "./invitation-list.tsx";
import { InviteForm } from "./invite-form.tsx";
import { MemberList } from "./member-list.tsx";
import styles from "./organization.module.css";
import { changeRole, invite, remove, revoke } from "./people-acts.server.ts";
import { isPeopleNews } from "./people-news.ts";
import { ORGANIZATION_PEOPLE } from "./people.operations.ts";

await needTexts("identity", "vocabulary");

/** "I see who is in, and let the next person in with one address. I cannot lock us out by accident." */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const { organization, viewer } = await query(request, ORGANIZATION_PEOPLE, {
    first: LIMITS.pageSize,
    after: searchParams.get("after"),
    invitationsAfter: searchParams.get("invitationsAfter"),
  });
  if (!organization) throw new Response(null, { status: 404 });
  const { members, invitations, viewerCanManageMembers } = organization;
  const done = searchParams.get("done");
  return {
    canManage: viewerCanManageMembers,
    members: members.edges.map(({ node }) => node),
    membersPage: members.pageInfo,
    invitations: invitations.edges.map(({ node }) => node),
    moreInvitations: invitations.pageInfo.hasNextPage ? invitations.pageInfo.endCursor : null,
    ownEmail: viewer?.email ?? null,
    news: isPeopleNews(done) ? done : null,
    search: searchParams.toString(),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  form.delete("intent");
  const { outcome, result } =
    intent === "invite"
      ? await invite(request, form)
      : { outcome: await actOn(request, intent, form), result: undefined };
  if (isPeopleNews(outcome)) return redirect(`/organization/people?done=${outcome}`);
  return data({ problem: outcome, result }, { status: 400 });
}

function actOn(request: Request, intent: FormDataEntryValue | null, form: FormData) {
  switch (intent) {
    case "revoke":
      return revoke(request, form);
    case "changeRole":
      return changeRole(request, form);
    case "remove":
      return remove(request, form);
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { canManage, members, invitations, news } = loaderData;
  const query = new URLSearchParams(loaderData.search);
  query.delete("done");
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        {actionData?.problem ? (
          <ProblemNotice>{t(`identity:problem.${actionData.problem}`)}</ProblemNotice>
        ) : null}
        {news && !actionData ? (
          <ProblemNotice tone="success">{t(`identity:people.news.${news}`)}</ProblemNotice>
        ) : null}
        <section className={styles.stack} aria-labelledby="members">
          <h2 id="members">{t("identity:people.heading")}</h2>
          <MemberList members={members} canManage={canManage} ownEmail={loaderData.ownEmail} />
          <Pagination path="/organization/people" query={query} pageInfo={loaderData.membersPage} />
        </section>
        {canManage ? (
          <section className={styles.stack} aria-labelledby="invitations">
            <h2 id="invitations">{t("identity:people.invitations")}</h2>
            <InvitationList invitations={invitations} />
            {loaderData.moreInvitations ? (
              <p>
                <a href={`?${new URLSearchParams({ invitationsAfter: loaderData.moreInvitations })}`}>
                  {t("identity:people.moreInvitations")}
                </a>
              </p>
            ) : null}
          </section>
        ) : null}
      </div>
      <div className={styles.stack}>
        {canManage ? (
          <InviteForm
            // An invitation that went out leaves an empty form behind.
            key={`${loaderData.search} ${invitations.length}`}
            lastResult={actionData?.result}
          />
        ) : null}
        <section className={styles.aside} aria-labelledby="roles">
          <h2 id="roles">{t("identity:people.roles")}</h2>
          <dl className={styles.stack}>
            {MEMBER_ROLES.map((role) => (
              <div key={role}>
                <dt>
                  <strong>{t(`vocabulary:memberRole.${role}`)}</strong>
                </dt>
                <dd>{t(`identity:people.roleText.${role}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.quiet}>{t("identity:people.lastOwner")}</p>
          {canManage ? null : <p className={styles.quiet}>{t("identity:people.readOnly")}</p>}
        </section>
      </div>
    </div>
  );
}
