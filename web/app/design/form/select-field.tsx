import { type FieldMetadata, getSelectProps } from "@conform-to/react";
import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { errorText } from "#web/design/form/error-text.ts";

type SelectFieldProps = {
  field: FieldMetadata<string | number | null | undefined>;
  label: ReactNode;
  description?: ReactNode;
  options: { value: string; label: string }[];
  /** The words for no choice; without them one must choose. */
  none?: string;
};

/** A choice of one, made with the device's own list. */
export function SelectField({ field, options, none, ...rest }: SelectFieldProps) {
  const { t } = useTranslation();
  const { key, defaultValue, ...select } = getSelectProps(field, { ariaAttributes: false });
  const data = none === undefined ? options : [{ value: "", label: none }, ...options];
  return (
    <NativeSelect
      key={key}
      {...select}
      {...rest}
      defaultValue={typeof defaultValue === "object" ? "" : (defaultValue ?? "")}
      data={data}
      error={errorText(t, field.errors)}
    />
  );
}
