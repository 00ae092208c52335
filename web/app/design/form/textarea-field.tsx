import { type FieldMetadata, getTextareaProps } from "@conform-to/react";
import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { errorText } from "#web/design/form/error-text.ts";

type TextareaFieldProps = {
  field: FieldMetadata<string | null | undefined>;
  label: ReactNode;
  description?: ReactNode;
  rows?: number;
  /** The language of the text, for the browser's spelling and line breaking. */
  lang?: string;
};

/** Several lines of text with their label, explanation and what is wrong with them. */
export function TextareaField({ field, rows = 4, ...rest }: TextareaFieldProps) {
  const { t } = useTranslation();
  const { key, ...textarea } = getTextareaProps(field, { ariaAttributes: false });
  return (
    <Textarea
      key={key}
      {...textarea}
      {...rest}
      rows={rows}
      resize="vertical"
      error={errorText(t, field.errors)}
    />
  );
}
