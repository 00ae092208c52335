import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { readingPathOf } from "#web/kinds/kind-paths.ts";
import { quarterName } from "#web/ladder/format.ts";

import styles from "./workspace.module.css";
import type { PublicationInList } from "./workspace.operations.ts";

/** Something that the office has published: how far it has come, and the way to take it back. */
export function PublicationItem({ publication }: { publication: PublicationInList }) {
  const { t } = useTranslation();
  const { state } = publication;
  const path = readingPathOf(publication);
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <LocalizedText text={publication.title} />
        </h3>
        <p className={styles.facts}>
          <span className={styles.state} data-state={state}>
            {t(`workspace:state.${publication.waitsFor ?? state}`)}
          </span>{" "}
          {[t(`commons:kind.${publication.kind}`), quarterName(t, publication.quarter)].join(" · ")}
        </p>
      </div>
      <div className={styles.actions}>
        {state === "VISIBLE" && path ? <a href={path}>{t("workspace:workspace.asPeersSeeIt")}</a> : null}
        {publication.viewerCanRetract && (state === "VISIBLE" || state === "CONFIRMED") ? (
          <Confirm label={t("workspace:retract.label")} question={t("workspace:retract.ask")}>
            <Form method="post">
              <input type="hidden" name="publicationId" value={publication.id} />
              <SubmitButton look="danger" intent="retract">
                {t("workspace:retract.confirm")}
              </SubmitButton>
            </Form>
          </Confirm>
        ) : null}
      </div>
    </li>
  );
}
