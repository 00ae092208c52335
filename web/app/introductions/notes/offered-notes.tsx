import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";

import introduction from "../introduction.module.css";
import styles from "./notes.module.css";
import type { NotesOfTalk } from "./notes.operations.ts";
import { RowHead, RowWords } from "./row-words.tsx";
import { hasWords } from "./rows-beside.ts";

/** What both would show, of the other side the sections alone, and the yes to it. */
export function OfferedNotes({ notes, formKey }: { notes: NotesOfTalk; formKey: string }) {
  const { t, i18n } = useTranslation();
  const { agreement, own, ownCopy, other } = notes;
  if (!agreement) return null;
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const scopeWords = (scope: NotesOfTalk["own"]) =>
    scope
      ? `${t(`introductions:notes.offer.${scope.kind}`)}: ${list.format(scope.sections.map((one) => t(`introductions:notes.section.${one}`)))}`
      : t("introductions:notes.scope.nothing");
  return (
    <section className={introduction.section} aria-labelledby="offered">
      <h2 id="offered">{t("introductions:notes.scope.title")}</h2>
      <p>
        <strong>{t("introductions:notes.scope.own")}</strong> · {scopeWords(own)}
      </p>
      {ownCopy ? (
        <details className={styles.read}>
          <summary>{t("introductions:notes.offer.read")}</summary>
          <p>
            <LocalizedText text={ownCopy.title} />
          </p>
          <dl className={styles.copy}>
            {ownCopy.rows.filter(hasWords).map((row, place) => (
              <div key={place}>
                <dt>
                  <RowHead {...row} />
                </dt>
                <dd>
                  <RowWords row={row} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <p>
        <strong>{t("introductions:notes.scope.other")}</strong> · {scopeWords(other)}
      </p>
      <p>{t("introductions:notes.scope.days", { count: agreement.days })}</p>
      {agreement.ownAgrees ? <p>{t("introductions:notes.scope.ownAgrees")}</p> : null}
      {agreement.otherAgrees ? <p>{t("introductions:notes.scope.otherAgrees")}</p> : null}
      {own && other && !agreement.ownAgrees ? (
        <Form method="post" className={introduction.form}>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="revision" value={agreement.revision} />
          <p className={introduction.quiet}>{t("introductions:notes.scope.agreeText")}</p>
          <div>
            <SubmitButton intent="AGREE_TO_NOTES">{t("introductions:notes.scope.agree")}</SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}
