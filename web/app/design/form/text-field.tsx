import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { PasswordInput, TextInput } from "@mantine/core";
import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { errorText } from "#web/design/form/error-text.ts";

type TextFieldProps = {
  // Conform types a field by its schema; a text field takes whatever can be typed.
  field: FieldMetadata<string | number | null | undefined>;
  label: ReactNode;
  description?: ReactNode;
  type?: "text" | "email" | "password" | "number" | "url" | "search";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  placeholder?: string;
};

/** One line of text with its label, its explanation and what is wrong with it. */
export function TextField({ field, label, description, type = "text", ...rest }: TextFieldProps) {
  const { t } = useTranslation();
  const { key, ...input } = getInputProps(field, { type, ariaAttributes: false });
  const shown = { ...rest, label, description, error: errorText(t, field.errors), withAsterisk: false };
  if (type !== "password") return <TextInput key={key} {...input} {...shown} />;
  const { type: _, ...password } = input;
  return (
    <PasswordInput
      key={key}
      {...password}
      {...shown}
      visibilityToggleButtonProps={{ "aria-label": t("form.showPassword") }}
    />
  );
}
