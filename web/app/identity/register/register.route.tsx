import { getFormProps, useForm } from "@conform-to/react";
import { registerOrganizationInput } from "@rungs/shared/inputs/identity";
import { useTranslation } from "react-i18next";
import { data, Form, redirect } from "react-router";
import type { z } from "zod";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { formClass, NarrowPage } from "#web/identity/narrow-page.tsx";
import { NewPasswordField } from "#web/identity/new-password-field.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query, queryOrNull } from "#web/platform/graphql.server.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/register.route.ts";
import { REGISTER_ORGANIZATION } from "./register.operations.ts";

await needTexts("identity");

/** "I bring my office in with four answers. I know before I type them that peers will see none of them." */
export async function loader({ request }: Route.LoaderArgs) {
  const answer = request.headers.has("Cookie") ? await queryOrNull(request, VIEWER, {}) : null;
  if (answer?.viewer) throw redirect("/workspace");
  return { sent: new URL(request.url).searchParams.has("sent") };
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), registerOrganizationInput);
  const hideFields = ["password"];
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields }), tooMany: false }, { status: 400 });
  const { registerOrganization } = await query(request, REGISTER_ORGANIZATION, { input: submission.value });
  if (registerOrganization.__typename === "TooManyAttempts")
    return data({ result: submission.reply({ hideFields }), tooMany: true }, { status: 429 });
  // Whether the address has an account already is said in the mail, to its owner alone.
  return redirect("/register?sent");
}

export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<z.input<typeof registerOrganizationInput>>({
    id: "register",
    lastResult: actionData?.result,
  });
  if (loaderData.sent)
    return (
      <NarrowPage
        title={t("identity:register.sentTitle")}
        lead={t("identity:register.sentText")}
        after={
          <p>
            {t("identity:register.sentNothing")} <a href="/register">{t("identity:register.again")}</a>
          </p>
        }
      />
    );
  return (
    <NarrowPage
      title={t("identity:register.title")}
      lead={t("identity:register.lead")}
      notice={
        actionData?.tooMany ? <ProblemNotice>{t("identity:problem.TooManyAttempts")}</ProblemNotice> : null
      }
      after={
        <p>
          {t("identity:register.hasAccount")} <a href="/sign-in">{t("identity:signIn.title")}</a>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className={formClass}>
        <TextField
          field={fields.organizationName}
          label={t("identity:field.organizationName")}
          description={t("identity:field.organizationNameText")}
          autoComplete="organization"
        />
        <TextField field={fields.name} label={t("identity:field.name")} autoComplete="name" />
        <TextField
          field={fields.email}
          label={t("identity:field.email")}
          description={t("identity:field.emailText")}
          type="email"
          autoComplete="username"
        />
        <NewPasswordField field={fields.password} />
        <SubmitButton>{t("identity:register.act")}</SubmitButton>
      </Form>
    </NarrowPage>
  );
}
