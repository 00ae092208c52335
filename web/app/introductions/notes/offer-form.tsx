import { LIMITS } from "@rungs/shared/limits";
import {
  NOTES_KINDS,
  type NotesKind,
  type NotesSection,
  SECTIONS_OF_KIND,
} from "@rungs/shared/vocabulary/notes";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { plainText } from "#web/ladder/format.ts";

import styles from "../introduction.module.css";
import notes from "./notes.module.css";

type OfferFormProps = {
  drafts: readonly { id: string; kind: string; title: { language: string; value: string }[] }[];
  formKey: string;
  days: number;
  /** Grows with every offer of either side. */
  revision: number;
  /** Whether something is offered already, in whose place this comes. */
  isAgain: boolean;
};

/** Chooses a draft, sections of it, and for how long. */
export function OfferForm({ drafts, formKey, days, revision, isAgain }: OfferFormProps) {
  const { t, i18n } = useTranslation();
  const kinds = NOTES_KINDS.filter((kind) => drafts.some((draft) => draft.kind === kind));
  if (kinds.length === 0) return <p>{t("introductions:notes.offer.none")}</p>;
  const form = (
    <Form method="post" className={styles.form}>
      <input type="hidden" name="key" value={formKey} />
      <NativeChoice
        label={t("introductions:notes.offer.draft")}
        name="draft"
        options={drafts
          .filter(({ kind }) => kinds.some((one) => one === kind))
          .map(({ id, kind, title }) => ({
            value: `${kind}:${id}`,
            label: plainText(title, i18n.language),
          }))}
      />
      {kinds.map((kind) => (
        <fieldset key={kind} className={styles.form}>
          <legend className={styles.legend}>{t(`introductions:notes.offer.${kind}`)}</legend>
          {sectionsOf(kind).map((section) => (
            <NativeCheckbox
              key={section}
              name="section"
              value={section}
              label={t(`introductions:notes.section.${section}`)}
            />
          ))}
        </fieldset>
      ))}
      <NativeInput
        // The number that the other side has named meanwhile takes the place of one's own.
        key={days}
        label={t("introductions:notes.offer.days")}
        name="days"
        type="number"
        min={1}
        max={LIMITS.daysOfNotes}
        defaultValue={days}
        required
      />
      <div>
        <SubmitButton intent="OFFER_NOTES">{t("introductions:notes.offer.send")}</SubmitButton>
      </div>
    </Form>
  );
  if (isAgain) {
    return (
      // What was chosen goes once it is offered, and stays where that failed.
      <Confirm
        key={revision}
        calm
        label={t("introductions:notes.offer.again")}
        question={t("introductions:notes.offer.text")}
      >
        {form}
      </Confirm>
    );
  }
  return (
    <section className={`${styles.section} ${notes.narrow}`} aria-labelledby="offer">
      <h2 id="offer">{t("introductions:notes.offer.title")}</h2>
      <p>{t("introductions:notes.offer.text")}</p>
      {form}
    </section>
  );
}

const sectionsOf = (kind: NotesKind): readonly NotesSection[] => SECTIONS_OF_KIND[kind];
