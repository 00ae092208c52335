import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import { Fingerprint } from "./fingerprint.tsx";
import styles from "./publish-form.module.css";
import type { DraftReview, StandingPublication } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type PublishFormProps = { review: DraftReview; latest: StandingPublication | null };

/** The last step: confirming what the ladder does not hold, and sending exactly the text that was shown. */
export function PublishForm({ review, latest }: PublishFormProps) {
  const { t } = useWords();
  const { sha256, problems, viewerCanPublish, secondPerson } = review;
  const ready = sha256 !== null && problems.length === 0;
  const same = latest?.sha256 === sha256 && (latest?.state === "VISIBLE" || latest?.state === "CONFIRMED");
  return (
    <section className={styles.publish} aria-labelledby="publish">
      <h2 id="publish">{t("publish:publish.title")}</h2>
      {!viewerCanPublish ? (
        <p>{t("publish:review.readOnlyText")}</p>
      ) : !ready ? (
        <p>
          {t("publish:publish.notYet")} <a href="#open">{t("publish:publish.toOpen")}</a>
        </p>
      ) : same ? (
        <p>
          {t("publish:open.same")}{" "}
          <a href={`/workspace/publications/${latest.id}`}>{t("publish:open.toPublication")}</a>
        </p>
      ) : (
        // A text that changed has to be confirmed anew.
        <Form key={sha256} method="post" className={styles.form}>
          <input type="hidden" name="sha256" value={sha256} />
          <fieldset className={styles.checklist}>
            <legend>{t("publish:publish.checklist")}</legend>
            {SHARING_CHECKLIST.map((item) => (
              <NativeCheckbox
                key={item}
                name="checklist"
                value={item}
                required
                autoComplete="off"
                label={t(`vocabulary:sharingChecklistItem.${item}`)}
              />
            ))}
          </fieldset>
          <fieldset className={styles.checklist}>
            <legend>{t("publish:publish.leaving")}</legend>
            <NativeCheckbox
              name="keepAfterLeaving"
              value="true"
              defaultChecked
              autoComplete="off"
              label={t("publish:publish.keepAfterLeaving")}
            />
            <p className={styles.quiet}>{t("publish:publish.keepAfterLeavingWhy")}</p>
          </fieldset>
          {secondPerson ? (
            <ProblemNotice tone="note" title={t("publish:secondPerson.title")}>
              {secondPerson.confirmedByColleague
                ? t("publish:secondPerson.confirmedByColleague")
                : secondPerson.alone
                  ? t("publish:secondPerson.alone")
                  : secondPerson.confirmedByViewer
                    ? t("publish:secondPerson.confirmedByViewer")
                    : t("publish:secondPerson.needed")}
            </ProblemNotice>
          ) : null}
          <p className={styles.quiet}>
            {t(review.leavesInBatch ? "publish:publish.whatInBatch" : "publish:publish.what")}
          </p>
          <div className={styles.act}>
            <SubmitButton intent="publish">
              {secondPerson && !secondPerson.confirmedByColleague
                ? t("publish:secondPerson.button")
                : t("publish:publish.button")}
            </SubmitButton>
            <Fingerprint sha256={sha256} />
          </div>
        </Form>
      )}
    </section>
  );
}
