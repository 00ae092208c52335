import { useTranslation } from "react-i18next";

import { PageHeader } from "#web/design/page-header.tsx";
import { getConfig } from "#web/platform/config.server.ts";

import type { Route } from "./+types/promise.route.ts";
import styles from "./promise.module.css";
import { ADVERSARIES, NOT_PROMISED, PROMISES } from "./promises.ts";

/** "I read in two minutes what is promised and what is not. Our engineers found the test behind every sentence." */
export const handle = { document: true };

export function loader() {
  return { sourceUrl: getConfig().sourceUrl };
}

export default function PromiseRoute({ loaderData: { sourceUrl } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeader title={t("promise:title")} lead={t("promise:lead")} />
      <section className={styles.section} aria-labelledby="promises">
        <h2 id="promises">{t("promise:promises")}</h2>
        <ol className={styles.promises}>
          {PROMISES.map(({ id, tests }) => (
            <li key={id} id={id}>
              <p className={styles.sentence}>{t(`promise:promise.${id}`)}</p>
              <details className={styles.tests}>
                <summary>{t("promise:test", { count: tests.length })}</summary>
                <ul role="list" lang="en">
                  {tests.map(({ file, name }) => (
                    <li key={name}>
                      <span>{name}</span>
                      {sourceUrl ? (
                        <a href={`${sourceUrl}/${file}`}>
                          <code>{file}</code>
                        </a>
                      ) : (
                        <code>{file}</code>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ol>
        <p className={styles.quiet}>{t("promise:testsLead")}</p>
      </section>
      <section className={styles.section} aria-labelledby="not">
        <h2 id="not">{t("promise:nots")}</h2>
        <ul className={styles.plain}>
          {NOT_PROMISED.map((id) => (
            <li key={id}>{t(`promise:not.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="who">
        <h2 id="who">{t("promise:who")}</h2>
        <p className={styles.quiet}>{t("promise:whoLead")}</p>
        <ul className={styles.plain}>
          {ADVERSARIES.map((id) => (
            <li key={id}>{t(`promise:adversary.${id}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
