import { getFormProps, useForm } from "@conform-to/react";
import { signInInput } from "@rungs/shared/inputs/identity";
import { useTranslation } from "react-i18next";
import { data, Form, redirect, redirectDocument } from "react-router";
import type { z } from "zod";

import { CheckboxField } from "#web/design/form/checkbox-field.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { formClass, NarrowPage } from "#web/identity/narrow-page.tsx";
import { authenticate } from "#web/platform/auth.server.ts";
import { parseForm } from "#web/platform/form.server.ts";
import { queryOrNull } from "#web/platform/graphql.server.ts";
import { safeReturnTo } from "#web/platform/return-to.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/sign-in.route.ts";
import { findNews, signInProblem } from "./sign-in-news.ts";
import { SIGNED_IN } from "./sign-in.operations.ts";

await needTexts("identity");

/** "I sign in and am where I wanted to go. If it does not work I learn what I can do about it." */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const answer = request.headers.has("Cookie") ? await queryOrNull(request, VIEWER, {}) : null;
  if (answer?.viewer) throw redirect(await destination(request));
  return { news: findNews(searchParams.get("news")), wanted: searchParams.has("returnTo") };
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), signInInput);
  const hideFields = ["password"];
  if (submission.status !== "success")
    return data({ result: submission.reply({ hideFields }), problem: null }, { status: 400 });
  const answer = await authenticate(request, "sign-in/email", submission.value);
  if (!answer.ok) {
    const problem = signInProblem(answer);
    return data({ result: submission.reply({ hideFields }), problem }, { status: answer.status });
  }
  // The browser gets the cookies with this answer; what is asked on the way there needs them already.
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const signedIn = new Request(request.url, { headers: { Cookie: cookies.join("; ") } });
  return redirectDocument(await destination(signedIn), { headers: answer.headers });
}

/** Where the reader wanted to go, or else where one works; who has nothing to work on reads what others share. */
async function destination(request: Request): Promise<string> {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get("returnTo"));
  if (returnTo !== "/") return returnTo;
  const answer = await queryOrNull(request, SIGNED_IN, {});
  if (!answer?.viewer || answer.viewer.viewerCanWrite) return "/workspace";
  const { drafts, publications } = answer;
  return drafts.edges.length + publications.edges.length ? "/workspace" : "/ladders";
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<z.input<typeof signInInput>>({
    id: "sign-in",
    lastResult: actionData?.result,
  });
  const { news, wanted } = loaderData;
  const problem = actionData?.problem;
  return (
    <NarrowPage
      title={t("identity:signIn.title")}
      lead={wanted ? t("identity:signIn.leadBack") : t("identity:signIn.lead")}
      notice={
        problem ? (
          <ProblemNotice tone={problem === "EMAIL_NOT_VERIFIED" ? "warning" : "problem"}>
            {t(`identity:signIn.problem.${problem}`)}
          </ProblemNotice>
        ) : news && !actionData ? (
          <ProblemNotice tone="success">{t(`identity:signIn.news.${news}`)}</ProblemNotice>
        ) : null
      }
      after={
        <p>
          {t("identity:signIn.noAccount")} <a href="/register">{t("identity:signIn.register")}</a>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className={formClass}>
        <TextField
          field={fields.email}
          label={t("identity:field.email")}
          type="email"
          autoComplete="username"
        />
        <TextField
          field={fields.password}
          label={t("identity:field.password")}
          type="password"
          autoComplete="current-password"
        />
        <CheckboxField
          field={fields.rememberMe}
          label={t("identity:signIn.remember")}
          description={t("identity:signIn.rememberText")}
        />
        <SubmitButton>{t("identity:signIn.act")}</SubmitButton>
      </Form>
    </NarrowPage>
  );
}
