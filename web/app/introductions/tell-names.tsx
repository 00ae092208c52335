import { useTranslation } from "react-i18next";

import { Confirm } from "#web/design/confirm.tsx";

import { ActForm } from "./act-form.tsx";
import type { IntroductionInList } from "./introductions.operations.ts";
import styles from "./introduction.module.css";

type TellNamesProps = { introduction: IntroductionInList; formKey: string };

/** The consent to names, which can be taken back until the other side has consented too. */
export function TellNames({ introduction: { viewerCan }, formKey }: TellNamesProps) {
  const { t } = useTranslation();
  const consents = viewerCan.includes("TAKE_CONSENT_BACK");
  if (!viewerCan.includes("CONSENT") && !consents) return null;
  return (
    <section className={styles.section} aria-labelledby="names">
      <h2 id="names" tabIndex={-1}>
        {t("introductions:names.title")}
      </h2>
      <p>{t(consents ? "introductions:names.waits" : "introductions:names.text")}</p>
      {viewerCan.includes("CONSENT") ? (
        <Confirm calm label={t("introductions:names.ask")} question={t("introductions:names.warning")}>
          <ActForm intent="CONSENT" look="danger" formKey={formKey} />
        </Confirm>
      ) : null}
      {consents ? <ActForm intent="TAKE_CONSENT_BACK" look="secondary" formKey={formKey} /> : null}
    </section>
  );
}
