import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { formClass } from "#web/identity/narrow-page.tsx";
import { NewPasswordField } from "#web/identity/new-password-field.tsx";

import styles from "./invitation-answer.module.css";
import type { InvitationStanding } from "./invitation-standing.ts";

type InvitationAnswerProps = {
  standing: InvitationStanding;
  /** The address that was invited. */
  email: string;
  signedInAs: string | null;
  /** The address of this page, to come back to. */
  path: string;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** What one can do about an invitation: accept it in the way that fits, or decline it. */
export function InvitationAnswer({ standing, email, signedInAs, path, lastResult }: InvitationAnswerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.answer}>
      {standing === "NEW_PERSON" ? <NewPersonForm email={email} lastResult={lastResult} /> : null}
      {standing === "READY" ? (
        <Form method="post" className={formClass}>
          <p>{t("identity:invitation.ready", { email })}</p>
          <SubmitButton intent="accept">{t("identity:invitation.accept")}</SubmitButton>
        </Form>
      ) : null}
      {standing === "SIGN_IN_FIRST" ? (
        <>
          <p>{t("identity:invitation.signInFirst", { email })}</p>
          <p>
            <ButtonLink look="primary" href={`/sign-in?${new URLSearchParams({ returnTo: path })}`}>
              {t("identity:signIn.title")}
            </ButtonLink>
          </p>
        </>
      ) : null}
      {standing === "OTHER_ADDRESS" ? (
        <>
          <ProblemNotice tone="warning">
            {t("identity:invitation.otherAddress", { email, signedInAs })}
          </ProblemNotice>
          <form method="post" action="/sign-out">
            <Button look="primary">{t("shell.signOut")}</Button>
          </form>
        </>
      ) : null}
      {standing === "ALREADY_IN_ORGANIZATION" ? (
        <ProblemNotice tone="warning">{t("identity:problem.AlreadyInOrganization")}</ProblemNotice>
      ) : null}
      <Confirm label={t("identity:invitation.decline")} question={t("identity:invitation.declineText")}>
        <Form method="post">
          <SubmitButton intent="decline" look="danger">
            {t("identity:invitation.declineAct")}
          </SubmitButton>
        </Form>
      </Confirm>
    </div>
  );
}

function NewPersonForm({ email, lastResult }: Pick<InvitationAnswerProps, "email" | "lastResult">) {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ name: string; password: string }>({ id: "join", lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className={formClass}>
      <p>{t("identity:invitation.newPerson", { email })}</p>
      <TextField field={fields.name} label={t("identity:field.name")} autoComplete="name" />
      <NewPasswordField field={fields.password} />
      <SubmitButton intent="accept">{t("identity:invitation.accept")}</SubmitButton>
    </Form>
  );
}
