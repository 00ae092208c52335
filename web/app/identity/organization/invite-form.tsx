import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { inviteMemberInput } from "@rungs/shared/inputs/identity";
import { MEMBER_ROLES } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import type { z } from "zod";

import { SelectField } from "#web/design/form/select-field.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";

import styles from "./organization.module.css";

/** Where an owner invites somebody by mail. */
export function InviteForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useForm<z.input<typeof inviteMemberInput>>({
    id: "invite",
    lastResult,
    defaultValue: { role: "EDITOR" },
  });
  return (
    <section className={styles.stack} aria-labelledby="invite-title">
      <h2 id="invite-title">{t("identity:people.invite")}</h2>
      <p>{t("identity:people.inviteText")}</p>
      <Form method="post" {...getFormProps(form)} className={styles.form}>
        <TextField field={fields.email} label={t("identity:field.email")} type="email" autoComplete="off" />
        <SelectField
          field={fields.role}
          label={t("identity:people.role")}
          options={MEMBER_ROLES.map((role) => ({ value: role, label: t(`vocabulary:memberRole.${role}`) }))}
        />
        <SubmitButton intent="invite">{t("identity:people.inviteAct")}</SubmitButton>
      </Form>
    </section>
  );
}
