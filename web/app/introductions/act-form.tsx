import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import styles from "./introduction.module.css";
import type { ActName } from "./introductions.operations.ts";

type ActFormProps = {
  intent: ActName;
  look: "primary" | "secondary" | "danger";
  /** New with every page, which sends one act; sent twice, it is done once. */
  formKey: string;
  /** What else it asks. */
  children?: ReactNode;
};

/** The button of one act, and what it needs to know. */
export function ActForm({ intent, look, formKey, children }: ActFormProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" action="#end" className={styles.form}>
      <input type="hidden" name="key" value={formKey} />
      {children}
      <div>
        <SubmitButton intent={intent} look={look}>
          {t(`introductions:act.${intent}`)}
        </SubmitButton>
      </div>
    </Form>
  );
}
