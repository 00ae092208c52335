import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";

import styles from "./filter-form.module.css";

type FilterFormProps = {
  /** The path of the list. */
  path: string;
  label: string;
  /** The words of the button. */
  apply: string;
  /** The field or two that most readers start from. */
  children: ReactNode;
  /** Every other field. */
  more: ReactNode;
  /** How many of the other fields are in use. */
  used: number;
  /** Ticked for comparison before; the search keeps them. */
  chosen?: readonly string[];
};

/** Narrows a list down. Where there is little room, most of it is folded until asked for, or until it is in use. */
export function FilterForm({ path, label, apply, children, more, used, chosen = [] }: FilterFormProps) {
  const { t } = useTranslation();
  return (
    <form method="get" action={path} role="search" aria-label={label} className={styles.form}>
      {chosen.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      {children}
      <details className={styles.more} open={used > 0}>
        <summary>
          {t("reading:filter.more")}
          {used ? ` (${used})` : ""}
        </summary>
        <div className={styles.fields}>{more}</div>
      </details>
      <Button look="primary">{apply}</Button>
    </form>
  );
}
