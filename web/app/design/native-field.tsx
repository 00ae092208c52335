import type { ComponentProps, InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react";

import styles from "./native-field.module.css";

/** A labelled input of a GET form on a document. */
export function NativeInput({
  label,
  ...rest
}: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input {...rest} className={styles.control} />
    </label>
  );
}

/** A labelled field for several lines of text. */
export function NativeTextarea({ label, ...rest }: { label: ReactNode } & ComponentProps<"textarea">) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <textarea {...rest} className={`${styles.control} ${styles.lines}`} />
    </label>
  );
}

type NativeChoiceProps = {
  label: ReactNode;
  /** The words for no choice; without them one always is made. */
  none?: string;
  options: { value: string; label: string }[];
} & SelectHTMLAttributes<HTMLSelectElement>;

/** A labelled choice of one in a GET form on a document. */
export function NativeChoice({ label, none, options, ...rest }: NativeChoiceProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select {...rest} className={styles.control}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A labelled tick in a form on a document. */
export function NativeCheckbox({
  label,
  ...rest
}: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={styles.tick}>
      <input {...rest} type="checkbox" className={styles.box} />
      <span>{label}</span>
    </label>
  );
}
