import { Form } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";

import { useWords } from "../use-words.ts";
import type { PeerReview } from "./peer-review.operations.ts";
import styles from "./peer-review.module.css";
import { personName } from "./person-words.ts";

/** How far a draft has come, who has approved it, and what the viewer can do about it. */
export function Standing({ review }: { review: PeerReview }) {
  const { t, i18n } = useWords();
  const { state, needed, approvals, mayApprove, version, replacements, viewerCanTakePart } = review;
  const names = new Intl.ListFormat(i18n.language).format(approvals.map((one) => personName(t, one)));
  return (
    <section className={styles.standing} aria-labelledby="standing">
      <div className={styles.head}>
        <h2 id="standing">{t("review:standing.title")}</h2>
        <p>
          <span className={styles.state} data-state={state}>
            {t(`review:state.${state}`)}
          </span>{" "}
          <span className={styles.quiet}>{t("review:standing.version", { version })}</span>
        </p>
      </div>
      <p>{t(`review:standing.${state}`)}</p>
      {replacements.length > 0 ? (
        <p>
          {t("review:standing.replacements", {
            words: new Intl.ListFormat(i18n.language).format(replacements.map((one) => `“${one}”`)),
          })}
        </p>
      ) : null}
      {approvals.length > 0 ? <p>{t("review:standing.approvedBy", { names })}</p> : null}
      <p className={styles.quiet}>
        {needed > 0
          ? t("review:standing.needed", { given: approvals.length, count: needed })
          : t("review:standing.noneNeeded")}{" "}
        <a href="/organization/publishing">{t("review:standing.rules")}</a>
      </p>
      {needed > mayApprove ? (
        <p className={styles.care}>{t("review:standing.tooFew", { count: mayApprove })}</p>
      ) : null}
      {viewerCanTakePart ? (
        <Acts review={review} />
      ) : (
        <p className={styles.quiet}>{t("review:standing.readOnly")}</p>
      )}
    </section>
  );
}

function Acts({ review }: { review: PeerReview }) {
  const { t } = useWords();
  const { draftId, state, version, ownWords, viewerCanApprove, viewerHasApproved } = review;
  const versionRead = (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="ownWords" value={ownWords} />
    </>
  );
  if (state === "DRAFT") {
    return (
      <Form method="post" className={styles.acts}>
        {versionRead}
        <SubmitButton intent="ask">{t("review:act.ask")}</SubmitButton>
      </Form>
    );
  }
  return (
    <>
      {viewerCanApprove ? null : <p className={styles.quiet}>{t("review:standing.ownDraft")}</p>}
      <div className={styles.acts}>
        {viewerCanApprove ? (
          <Form method="post">
            {versionRead}
            {viewerHasApproved ? (
              <SubmitButton intent="take-back" look="secondary">
                {t("review:act.takeBack")}
              </SubmitButton>
            ) : (
              <SubmitButton intent="approve">{t("review:act.approve", { version })}</SubmitButton>
            )}
          </Form>
        ) : null}
        {state === "APPROVED" ? (
          <ButtonLink look={viewerCanApprove ? "secondary" : "primary"} href={reviewPath(draftId)}>
            {t("review:act.toDoor")}
          </ButtonLink>
        ) : null}
        <Confirm label={t("review:act.stop")} question={t("review:act.stopAsk")} calm>
          <Form method="post">
            {versionRead}
            <SubmitButton intent="stop" look="secondary" size="sm">
              {t("review:act.stopConfirm")}
            </SubmitButton>
          </Form>
        </Confirm>
      </div>
    </>
  );
}
