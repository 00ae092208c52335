import { useId } from "react";

import { NativeCheckbox } from "#web/design/native-field.tsx";

import editStyles from "../edit-form.module.css";
import styles from "./post.module.css";

type TickFieldProps<Value extends string | number> = {
  name: string;
  label: string;
  hint: string;
  fault: string | undefined;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
};

/** Several ticks under one label, with a hint and with what is wrong with them. */
export function TickField<Value extends string | number>({
  name,
  label,
  hint,
  fault,
  options,
  chosen,
}: TickFieldProps<Value>) {
  const note = useId();
  return (
    <fieldset className={styles.field} aria-describedby={note}>
      <legend className={styles.label}>{label}</legend>
      <p id={note} className={editStyles.hint}>
        {fault ? <span className={styles.fault}>{fault} </span> : null}
        {hint}
      </p>
      <div className={styles.ticks}>
        {options.map((option) => (
          <NativeCheckbox
            key={option.value}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            label={option.label}
          />
        ))}
      </div>
    </fieldset>
  );
}
