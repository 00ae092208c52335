import { useTranslation } from "react-i18next";
import { data, Form, redirect } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { formClass, NarrowPage } from "#web/identity/narrow-page.tsx";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/confirm-email.route.ts";
import { CONFIRM_EMAIL } from "./register.operations.ts";

/**
 * "I press once and my address is confirmed. The link still works after our mail filter has looked at it." So opening
 * the page does nothing: only the button does.
 */
export async function action({ request, params }: Route.ActionArgs) {
  const { confirmEmail } = await query(request, CONFIRM_EMAIL, { key: params.key });
  if (confirmEmail.__typename === "EmailConfirmed") return redirect("/sign-in?news=confirmed");
  return data({ expired: true }, { status: 400 });
}

export default function ConfirmEmail({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <NarrowPage
      title={t("identity:confirm.title")}
      lead={actionData?.expired ? undefined : t("identity:confirm.lead")}
      after={
        <p>
          <a href="/sign-in">{t("identity:confirm.signIn")}</a>
        </p>
      }
    >
      {actionData?.expired ? (
        <ProblemNotice>{t("identity:confirm.expired")}</ProblemNotice>
      ) : (
        <Form method="post" className={formClass}>
          <SubmitButton>{t("identity:confirm.act")}</SubmitButton>
        </Form>
      )}
    </NarrowPage>
  );
}
