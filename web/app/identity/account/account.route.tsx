import { useTranslation } from "react-i18next";
import { Form, redirect, redirectDocument } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { authenticate } from "#web/platform/auth.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { signInPath } from "#web/platform/return-to.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/account.route.ts";
import styles from "./account.module.css";
import { findSessions } from "./sessions.server.ts";
import { SessionList } from "./session-list.tsx";

await needTexts("identity", "vocabulary");

/** "I see as whom I am here and where I am signed in. If a device is lost, one press signs all of them out." */
export async function loader({ request }: Route.LoaderArgs) {
  const { viewer } = await query(request, VIEWER, {});
  if (!viewer) throw redirect(signInPath(request));
  const { name, email, role, organization } = viewer;
  return {
    name,
    email,
    role,
    organization: organization?.name ?? null,
    sessions: await findSessions(request),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const answer = await authenticate(request, "revoke-sessions");
  if (!answer.ok && answer.status !== 401) throw new Response(null, { status: answer.status });
  return redirectDocument("/sign-in?news=signedOutEverywhere", answer.ok ? { headers: answer.headers } : {});
}

export default function Account({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { name, email, role, organization, sessions } = loaderData;
  return (
    <>
      <PageHeader eyebrow={t("identity:account.eyebrow")} title={name} lead={<Address email={email} />} />
      <div className={styles.page}>
        <section aria-labelledby="place" className={styles.part}>
          <h2 id="place">{t("identity:account.place")}</h2>
          {organization && role ? (
            <>
              <p>
                {t("identity:account.placeText", { organization, role: t(`vocabulary:memberRole.${role}`) })}
              </p>
              <p>{t(`identity:people.roleText.${role}`)}</p>
            </>
          ) : (
            <p>{t("identity:account.noPlace")}</p>
          )}
        </section>
        <section aria-labelledby="skills" className={styles.part}>
          <h2 id="skills">{t("identity:account.skills")}</h2>
          <p>
            {t("identity:account.skillsText")} <a href="/skills">{t("identity:account.skillsLink")}</a>
          </p>
        </section>
        <section aria-labelledby="sessions" className={styles.part}>
          <h2 id="sessions">{t("identity:account.sessions")}</h2>
          {sessions ? <SessionList sessions={sessions} /> : null}
          <p>{t("identity:account.everywhereText")}</p>
          <Form method="post">
            <SubmitButton look="danger">{t("identity:account.everywhere")}</SubmitButton>
          </Form>
        </section>
      </div>
    </>
  );
}

/** An e-mail address that breaks at its @ where it has to break. */
function Address({ email }: { email: string }) {
  const [name, domain] = email.split("@");
  return (
    <>
      {name}
      <wbr />@{domain}
    </>
  );
}
