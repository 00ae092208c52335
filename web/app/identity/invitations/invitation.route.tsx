import { acceptInvitationInput } from "@rungs/shared/inputs/identity";
import { useTranslation } from "react-i18next";
import { data, redirect, redirectDocument } from "react-router";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { NarrowPage } from "#web/identity/narrow-page.tsx";
import { authenticate } from "#web/platform/auth.server.ts";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/invitation.route.ts";
import { InvitationAnswer } from "./invitation-answer.tsx";
import { invitationStanding } from "./invitation-standing.ts";
import { ACCEPT_INVITATION, RECEIVED_INVITATION, REJECT_INVITATION } from "./invitation.operations.ts";

await needTexts("identity");

/** "I see who invites me and what I may do there. One step later I am in, or I have declined for good." */
export async function loader({ request, params }: Route.LoaderArgs) {
  const received = await query(request, RECEIVED_INVITATION, { key: params.key });
  const declined = new URL(request.url).searchParams.has("declined");
  const { invitation, viewer } = received;
  return { standing: invitationStanding(received), invitation, signedInAs: viewer?.email ?? null, declined };
}

export async function action({ request, params: { key } }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "decline") {
    await query(request, REJECT_INVITATION, { key });
    return redirect("?declined");
  }
  form.set("key", key);
  const submission = parseForm(form, acceptInvitationInput);
  const hideFields = ["password", "key"];
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields }), problem: null }, { status: 400 });
  const { name, password } = submission.value;
  const { invitation } = await query(request, RECEIVED_INVITATION, { key });
  const { acceptInvitation } = await query(request, ACCEPT_INVITATION, {
    input: { key, name: name ?? null, password: password ?? null },
  });
  if (acceptInvitation.__typename !== "InvitationAccepted") {
    const problem = acceptInvitation.__typename;
    return data({ result: submission.reply({ hideFields }), problem }, { status: 400 });
  }
  if (!acceptInvitation.accountCreated) return redirectDocument("/workspace");
  const answer = await authenticate(request, "sign-in/email", { email: invitation?.email, password });
  if (!answer.ok) return redirect("/sign-in?news=joined");
  return redirectDocument("/workspace", { headers: answer.headers });
}

export default function ReceivedInvitation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { standing, invitation, signedInAs, declined } = loaderData;
  if (!invitation)
    return (
      <NarrowPage
        title={declined ? t("identity:invitation.declinedTitle") : t("identity:invitation.goneTitle")}
        lead={declined ? t("identity:invitation.declinedText") : t("identity:invitation.goneText")}
      />
    );
  const problem = actionData?.problem;
  return (
    <NarrowPage
      title={t("identity:invitation.title", { organization: invitation.organizationName })}
      lead={t(`identity:invitation.lead.${invitation.role}`)}
      notice={problem ? <ProblemNotice>{t(`identity:problem.${problem}`)}</ProblemNotice> : null}
    >
      <InvitationAnswer
        standing={standing}
        email={invitation.email}
        signedInAs={signedInAs}
        path={`/invitations/${params.key}`}
        lastResult={actionData?.result}
      />
    </NarrowPage>
  );
}
