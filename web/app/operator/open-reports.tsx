import { DECISIONS_ON } from "@rungs/shared/vocabulary/report";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { OPERATOR_PAGE } from "./operator.operations.ts";
import styles from "./operator.module.css";

type OpenReportsProps = {
  list: ResultOf<typeof OPERATOR_PAGE>["openReports"];
  outcome: "decided" | "late" | null;
};

/** What was reported, in the reporters' own words, with what can be done about each. */
export function OpenReports({ list, outcome }: OpenReportsProps) {
  const { t, i18n } = useTranslation();
  const dayName = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  return (
    <section className={styles.page} aria-labelledby="reports">
      <h2 id="reports">{t("operator:reports.title")}</h2>
      {outcome ? (
        <ProblemNotice {...(outcome === "decided" ? { tone: "success" as const } : {})}>
          {t(`operator:reports.${outcome}`)}
        </ProblemNotice>
      ) : null}
      <p>{t("operator:reports.text")}</p>
      {list.length === 0 ? (
        <p>{t("operator:reports.none")}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {list.map(({ id, subject, publishedId, reason, words, day }) => (
            <li key={id} className={styles.report}>
              <p className={styles.about}>
                {publishedId ? (
                  <a href={`/board/${publishedId}`}>{t(`operator:reports.subject.${subject}`)}</a>
                ) : (
                  t(`operator:reports.subject.${subject}`)
                )}
                {" · "}
                {t(`vocabulary:takedownReason.${reason}`)}
                {" · "}
                <time dateTime={day}>{dayName.format(new Date(`${day}T00:00:00Z`))}</time>
              </p>
              <blockquote className={styles.words} dir="auto">
                {words}
              </blockquote>
              <div className={styles.decisions}>
                {DECISIONS_ON[subject].map((decision) =>
                  decision === "NOTHING" ? (
                    <DecisionForm key={decision} report={id} decision={decision} />
                  ) : (
                    <Confirm
                      key={decision}
                      label={t(`operator:reports.decision.${decision}`)}
                      question={t(`operator:reports.question.${decision}`)}
                    >
                      <DecisionForm report={id} decision={decision} />
                    </Confirm>
                  ),
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Decision = (typeof DECISIONS_ON)[keyof typeof DECISIONS_ON][number];

function DecisionForm({ report, decision }: { report: string; decision: Decision }) {
  const { t } = useTranslation();
  return (
    <Form method="post">
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="decision" value={decision} />
      <SubmitButton look={decision === "NOTHING" ? "secondary" : "danger"} intent="decide">
        {t(`operator:reports.decision.${decision}`)}
      </SubmitButton>
    </Form>
  );
}
