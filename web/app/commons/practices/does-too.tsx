import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";

import styles from "./does-too.module.css";
import type { PracticeStanding } from "./practice.operations.ts";

/** Where an office says that it does this too; a plain form, because the page has no script. */
export function DoesToo({ standing: { isOwn, doesToo, viewerCanWrite } }: { standing: PracticeStanding }) {
  const { t } = useTranslation();
  if (isOwn) {
    return (
      <aside id="too" className={styles.panel}>
        <p>
          {t("practices:doesToo.own")} <a href="/workspace/practices">{t("practices:doesToo.ownLink")}</a>
        </p>
      </aside>
    );
  }
  return (
    <section id="too" className={styles.panel} aria-labelledby="too-title">
      <h2 id="too-title">{doesToo ? t("practices:doesToo.said") : t("practices:doesToo.title")}</h2>
      <p className={styles.text}>{t("practices:doesToo.text")}</p>
      {viewerCanWrite ? (
        <form method="post">
          <Button look={doesToo ? "plain" : "secondary"} name="doesToo" value={doesToo ? "no" : "yes"}>
            {doesToo ? t("practices:doesToo.undo") : t("practices:doesToo.say")}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
