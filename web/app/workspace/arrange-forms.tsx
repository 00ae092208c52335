import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";

import type { Draft } from "./draft.operations.ts";
import styles from "./edit-form.module.css";
import { draftPath } from "./paths.ts";

type ArrangeFormsProps = {
  draft: Draft;
  thing: "level" | "dimension";
  id: string;
  /** The thing's place among its like, counted from 0, and how many there are. */
  place: number;
  count: number;
  /** How many lines go with it. */
  lines: number;
};

/** Moves a level or a dimension, or takes it away after asking. */
export function ArrangeForms({ draft, thing, id, place, count, lines }: ArrangeFormsProps) {
  const { t } = useTranslation();
  const hidden = (
    <>
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name={thing === "level" ? "levelId" : "dimensionId"} value={id} />
    </>
  );
  return (
    <section className={styles.aside} aria-labelledby="arrange">
      <h2 id="arrange">{t(`workspace:arrange.${thing}.title`)}</h2>
      <div className={styles.actions}>
        {place > 0 ? (
          <Form method="post" action={draftPath(draft.id)}>
            {hidden}
            <input type="hidden" name="move" value="EARLIER" />
            <SubmitButton look="secondary" intent={`move-${thing}`}>
              {t(`workspace:arrange.${thing}.earlier`)}
            </SubmitButton>
          </Form>
        ) : null}
        {place < count - 1 ? (
          <Form method="post" action={draftPath(draft.id)}>
            {hidden}
            <input type="hidden" name="move" value="LATER" />
            <SubmitButton look="secondary" intent={`move-${thing}`}>
              {t(`workspace:arrange.${thing}.later`)}
            </SubmitButton>
          </Form>
        ) : null}
        <Confirm
          label={t(`workspace:arrange.${thing}.remove`)}
          question={t(`workspace:arrange.${thing}.ask`, { count: lines })}
        >
          <Form method="post" action={draftPath(draft.id)}>
            {hidden}
            <SubmitButton look="danger" intent={`remove-${thing}`}>
              {t(`workspace:arrange.${thing}.confirm`)}
            </SubmitButton>
          </Form>
        </Confirm>
      </div>
    </section>
  );
}
