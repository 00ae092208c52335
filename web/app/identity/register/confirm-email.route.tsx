import { getFormProps, useForm } from "@conform-to/react";
import { confirmEmailInput } from "@rungs/shared/inputs/identity";
import { useTranslation } from "react-i18next";
import { data, Form, redirect } from "react-router";
import type { z } from "zod";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { formClass, NarrowPage } from "#web/identity/narrow-page.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/confirm-email.route.ts";
import { CONFIRM_EMAIL } from "./register.operations.ts";

await needTexts("identity");

/** What the form asks; the key is in the address. */
const confirmForm = confirmEmailInput.omit({ key: true });

/**
 * "I type the password I chose and my address is confirmed. The link still works after our mail filter has looked at
 * it, and a registration that somebody else made with my address I cannot confirm by mistake."
 */
export async function action({ request, params }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), confirmForm);
  const hideFields = ["password"];
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields }), problem: null }, { status: 400 });
  const input = { key: params.key, ...submission.value };
  const { confirmEmail } = await query(request, CONFIRM_EMAIL, { input });
  if (confirmEmail.__typename === "EmailConfirmed") return redirect("/sign-in?news=confirmed");
  const problem = confirmEmail.__typename;
  return data(
    { result: submission.reply({ hideFields }), problem },
    { status: problem === "TooManyAttempts" ? 429 : 400 },
  );
}

export default function ConfirmEmail({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<z.input<typeof confirmForm>>({
    id: "confirm-email",
    lastResult: actionData?.result,
  });
  const problem = actionData?.problem;
  return (
    <NarrowPage
      title={t("identity:confirm.title")}
      lead={t("identity:confirm.lead")}
      notice={
        problem ? (
          <ProblemNotice>
            {problem === "TooManyAttempts"
              ? t("identity:problem.TooManyAttempts")
              : t("identity:confirm.refused")}
          </ProblemNotice>
        ) : null
      }
      after={
        <p>
          <a href="/sign-in">{t("identity:confirm.signIn")}</a>
          {" · "}
          <a href="/register">{t("identity:confirm.again")}</a>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className={formClass}>
        <TextField
          field={fields.password}
          label={t("identity:field.password")}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t("identity:confirm.act")}</SubmitButton>
      </Form>
    </NarrowPage>
  );
}
