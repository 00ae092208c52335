import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import styles from "./post.module.css";

/** Whether a post of one's own takes requests, and the switch; only who began the post sees it. */
export function RequestsSwitch({ isPaused }: { isPaused: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.requests} aria-labelledby="requests">
      <h2 id="requests">{t("board:pause.title")}</h2>
      <p>{t(isPaused ? "board:pause.paused" : "board:pause.open")}</p>
      <Form method="post">
        <SubmitButton look="secondary" intent={isPaused ? "resume" : "pause"}>
          {t(isPaused ? "board:pause.resume" : "board:pause.pause")}
        </SubmitButton>
      </Form>
    </section>
  );
}
