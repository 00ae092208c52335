import { Textarea } from "@mantine/core";
import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { errorText } from "#web/design/form/error-text.ts";

import styles from "./edit-form.module.css";
import type { FormLine } from "./form-lines.ts";

// A longer text scrolls, so that what is wrong with it stays in sight below.
const MOST_ROWS = 16;

/** The intent that asks for room for one more line; nothing is written. */
export const MORE_LINES = "more-lines";

type LinesFieldsProps = {
  /** The list's name in its schema. */
  name: string;
  lines: FormLine[];
  /** Names one line by its number. */
  label: (count: number) => string;
  /** What is wrong, by the name of the field. */
  errors: Record<string, string[] | null> | undefined;
  /** The language of the lines. */
  lang: string;
  rows?: number;
};

/** One field for each line and an empty one after the last; emptying a line takes it away. */
export function LinesFields({ name, lines, label, errors, lang, rows = 2 }: LinesFieldsProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState(0);
  const shown = [...lines, ...Array.from({ length: added + 1 }, (): FormLine => ({ id: null, text: "" }))];
  // Without script the button sends the form, and the page comes back with room for one more.
  const addLine = (event: MouseEvent) => {
    event.preventDefault();
    setAdded((count) => count + 1);
  };
  return (
    <div className={styles.lines}>
      {shown.map(({ id, text }, index) => (
        <div key={id ?? `new-${index}`}>
          {id ? <input type="hidden" name={`${name}[${index}].id`} value={id} /> : null}
          <Textarea
            name={`${name}[${index}].text`}
            aria-label={label(index + 1)}
            defaultValue={text}
            lang={lang}
            rows={Math.min(Math.max(rows, Math.ceil(text.length / 75)), MOST_ROWS)}
            resize="vertical"
            error={errorText(t, errors?.[`${name}[${index}].text`] ?? undefined)}
          />
        </div>
      ))}
      <div>
        <Button size="sm" name="intent" value={MORE_LINES} onClick={addLine}>
          {t("workspace:lines.more")}
        </Button>
      </div>
      <p className={styles.hint}>{t("workspace:lines.hint")}</p>
    </div>
  );
}
