import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";

/** Takes back what is offered, or ends what is agreed. */
export function EndNotes({ formKey }: { formKey: string }) {
  const { t } = useTranslation();
  return (
    <Confirm label={t("introductions:notes.end.label")} question={t("introductions:notes.end.question")}>
      <Form method="post">
        <input type="hidden" name="key" value={formKey} />
        <SubmitButton intent="END_NOTES" look="danger">
          {t("introductions:notes.end.label")}
        </SubmitButton>
      </Form>
    </Confirm>
  );
}
