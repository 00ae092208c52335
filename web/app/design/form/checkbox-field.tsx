import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { errorText } from "#web/design/form/error-text.ts";

type CheckboxFieldProps = {
  field: FieldMetadata<boolean | string | null | undefined>;
  label: ReactNode;
  description?: ReactNode;
};

/** A yes that one gives by ticking. */
export function CheckboxField({ field, ...rest }: CheckboxFieldProps) {
  const { t } = useTranslation();
  const { key, ...input } = getInputProps(field, { type: "checkbox", ariaAttributes: false });
  return <Checkbox key={key} {...input} {...rest} error={errorText(t, field.errors)} />;
}
