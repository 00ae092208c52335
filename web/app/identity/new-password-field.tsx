import type { FieldMetadata } from "@conform-to/react";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";

import { TextField } from "#web/design/form/text-field.tsx";

/** Where one chooses a password, with what makes a good one. */
export function NewPasswordField({ field }: { field: FieldMetadata<string | null | undefined> }) {
  const { t } = useTranslation();
  return (
    <TextField
      field={field}
      label={t("identity:field.newPassword")}
      description={t("identity:field.newPasswordText", { count: LIMITS.passwordCharactersMin })}
      type="password"
      autoComplete="new-password"
    />
  );
}
