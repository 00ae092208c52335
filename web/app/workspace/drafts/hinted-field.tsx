import nativeStyles from "#web/design/native-field.module.css";

import editStyles from "../edit-form.module.css";
import styles from "./hinted-field.module.css";

type HintedFieldProps = {
  name: string;
  label: string;
  /** What to write there, in plain words; read with the label. */
  hint: string;
  /** A short word beside the label. */
  note?: string | null;
  fault: string | undefined;
  defaultValue: string;
  maxLength: number;
  /** More than one makes it a field of several lines. */
  rows?: number;
  lang: string;
};

/** A field with a hint that tells what a good answer looks like. */
export function HintedField({ label, hint, note, fault, rows = 1, ...rest }: HintedFieldProps) {
  const id = `field-${rest.name}`;
  const described = fault ? `${id}-hint ${id}-fault` : `${id}-hint`;
  const shared = { ...rest, id, "aria-describedby": described, "aria-invalid": fault ? true : undefined };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={nativeStyles.label}>
        {label}
        {note ? <span className={styles.note}> {note}</span> : null}
      </label>
      <p id={`${id}-hint`} className={editStyles.hint}>
        {hint}
      </p>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} className={`${nativeStyles.control} ${nativeStyles.lines}`} />
      ) : (
        <input {...shared} className={nativeStyles.control} />
      )}
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
