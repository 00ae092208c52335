import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Button } from "#web/design/button.tsx";
import { LocalizedText, pickText } from "#web/design/localized-text.tsx";

import listStyles from "../workspace.module.css";
import type { DoneToo as Said } from "./done-too.operations.ts";

type DoneTooProps = {
  said: readonly Said[];
  canWrite: boolean;
};

/** What the office said of peers' accounts that it does too, also where an account is gone, and how to take it back. */
export function DoneToo({ said, canWrite }: DoneTooProps) {
  const { t, i18n } = useTranslation();
  if (said.length === 0) return null;
  return (
    <section id="done-too" className={listStyles.section} aria-labelledby="done-too-title">
      <h2 id="done-too-title">{t("practices:doneToo.title")}</h2>
      <p className={listStyles.facts}>{t("practices:doneToo.lead")}</p>
      <ul role="list" className={listStyles.list}>
        {said.map(({ lineId, practiceKind, publishedId, title }) => {
          const kind = t(`vocabulary:practiceKind.${practiceKind}`);
          return (
            <li key={lineId} className={listStyles.item}>
              <div className={listStyles.words}>
                <h3 className={listStyles.name}>
                  {publishedId && title ? (
                    <a href={`/practices/${publishedId}`}>
                      <LocalizedText text={title} />
                    </a>
                  ) : (
                    t("practices:doneToo.withdrawn")
                  )}
                </h3>
                <p className={listStyles.facts}>{kind}</p>
              </div>
              {canWrite ? (
                <Form method="post" className={listStyles.actions} preventScrollReset>
                  <Button size="sm" look="plain" name="lineId" value={lineId}>
                    {t("practices:doesToo.undo")}
                    <span className="visually-hidden">
                      :{" "}
                      {title
                        ? pickText(title, i18n.language)?.value
                        : `${t("practices:doneToo.withdrawn")}, ${kind}`}
                    </span>
                  </Button>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
