import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeInput } from "#web/design/native-field.tsx";

import { monthName } from "../month-name.ts";
import listStyles from "../workspace.module.css";
import type { AdoptedLadder, Adoption } from "./adoption.operations.ts";
import styles from "./adoption.module.css";

/** One team: where it is, what it took over, since when; and how that ends. */
export function AdoptionItem({ adoption, ladder }: { adoption: Adoption; ladder: AdoptedLadder }) {
  const { t, i18n } = useTranslation();
  const { id, department, team, since, changed, ended, version } = adoption;
  const behind = ladder.version - version;
  const month = (value: string) => monthName(i18n.language, value);
  return (
    <li className={listStyles.item} data-ended={ended !== null || undefined}>
      <div className={listStyles.words}>
        <h3 className={listStyles.name}>{team ?? t(`vocabulary:department.${department}`)}</h3>
        <p className={listStyles.facts}>
          {[
            team ? t(`vocabulary:department.${department}`) : null,
            ended
              ? t("teams:adoption.fromTo", { from: month(since), to: month(ended) })
              : t("teams:adoption.from", { month: month(since) }),
            t("teams:adoption.tookOver", { version }),
            t(changed ? "teams:adoption.changed" : "teams:adoption.unchanged"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {behind > 0 && !ended ? (
          <p className={listStyles.facts}>{t("teams:adoption.behind", { count: behind })}</p>
        ) : null}
      </div>
      {ladder.viewerCanEdit ? (
        <div className={listStyles.actions}>
          {ended ? null : (
            <Confirm label={t("teams:adoption.end")} question={t("teams:adoption.endAsk")} calm>
              <Form method="post" className={styles.ending}>
                <input type="hidden" name="adoptionId" value={id} />
                <NativeInput
                  label={t("teams:adoption.ended")}
                  name="ended"
                  type="month"
                  min={since}
                  required
                />
                <SubmitButton intent="end" look="secondary" size="sm">
                  {t("teams:adoption.endConfirm")}
                </SubmitButton>
              </Form>
            </Confirm>
          )}
          <Confirm label={t("teams:adoption.remove")} question={t("teams:adoption.removeAsk")}>
            <Form method="post">
              <input type="hidden" name="adoptionId" value={id} />
              <SubmitButton intent="remove" look="danger" size="sm">
                {t("teams:adoption.removeConfirm")}
              </SubmitButton>
            </Form>
          </Confirm>
        </div>
      ) : null}
    </li>
  );
}
