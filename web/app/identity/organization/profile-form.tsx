import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { INDUSTRIES, REGIONS, REPORTING_LINES, SIZES } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { FormErrors } from "#web/design/form/form-errors.tsx";
import { SelectField } from "#web/design/form/select-field.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";

import type { Profile } from "./organization.operations.ts";
import styles from "./organization.module.css";

type ProfileFormProps = { profile: Profile; lastResult: SubmissionResult<string[]> | undefined };

/** Where an office says six things about itself; each may stay open. */
export function ProfileForm({ profile, lastResult }: ProfileFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<Profile>({ id: "profile-form", lastResult, defaultValue: profile });
  const none = t("identity:profile.unknown");
  return (
    <Form method="post" action="/organization?index" {...getFormProps(form)} className={styles.form}>
      <FormErrors errors={form.errors} />
      <SelectField
        field={fields.industry}
        label={t("identity:profile.field.industry")}
        none={none}
        options={INDUSTRIES.map((value) => ({ value, label: t(`vocabulary:industry.${value}`) }))}
      />
      <SelectField
        field={fields.region}
        label={t("identity:profile.field.region")}
        description={t("identity:profile.regionText")}
        none={none}
        options={REGIONS.map((value) => ({ value, label: t(`vocabulary:region.${value}`) }))}
      />
      <SelectField
        field={fields.size}
        label={t("identity:profile.field.size")}
        none={none}
        options={SIZES.map((value) => ({ value, label: t(`vocabulary:size.${value}`) }))}
      />
      <TextField
        field={fields.officeFoundedYear}
        label={t("identity:profile.field.officeFoundedYear")}
        description={t("identity:profile.officeFoundedYearText")}
        type="number"
      />
      <TextField
        field={fields.teamSize}
        label={t("identity:profile.field.teamSize")}
        description={t("identity:profile.teamSizeText")}
        type="number"
      />
      <SelectField
        field={fields.reportingLine}
        label={t("identity:profile.field.reportingLine")}
        none={none}
        options={REPORTING_LINES.map((value) => ({ value, label: t(`vocabulary:reportingLine.${value}`) }))}
      />
      <SubmitButton>{t("identity:save")}</SubmitButton>
    </Form>
  );
}
