import { LIMITS } from "@rungs/shared/limits";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ActForm } from "./act-form.tsx";
import type { IntroductionInList } from "./introductions.operations.ts";
import { useLastSent } from "./last-sent.ts";
import { TellingField } from "./telling/telling-field.tsx";
import styles from "./introduction.module.css";

type WriteMessageProps = {
  introduction: IntroductionInList;
  formKey: string;
  /** What was typed when the page could not send it. */
  text: string;
  /** Whether the page asks about words in that text. */
  isSeen: boolean;
  /** The number of the last message of one's own, on whatever page it is; 0 for none. */
  lastSent: number;
  /** Why it could not be sent. */
  notice: ReactNode;
};

/** The field for what one says next. */
export function WriteMessage({ introduction, formKey, text, isSeen, lastSent, notice }: WriteMessageProps) {
  const { t } = useTranslation();
  const sent = useLastSent(lastSent);
  const { side, stage, viewerCan, other } = introduction;
  const isBefore = stage === "QUESTIONED" || stage === "ASKED";
  return (
    <section className={styles.section} aria-labelledby="write">
      <h2 id="write">{t(`introductions:write.${side}.${isBefore ? "before" : "talk"}`)}</h2>
      {notice}
      <ActForm intent="WRITE" look={viewerCan.includes("ACCEPT") ? "secondary" : "primary"} formKey={formKey}>
        {isSeen ? <input type="hidden" name="seen" value={text} /> : null}
        {other ? <input type="hidden" name="known" /> : null}
        <TellingField
          // Emptied by what was sent alone: whatever else happens meanwhile leaves what is typed.
          key={sent}
          label={t("introductions:write.label")}
          name="text"
          isKnown={other !== null}
          rows={5}
          required
          maxLength={LIMITS.messageCharacters}
          defaultValue={text}
          aria-describedby="write-hint"
        />
      </ActForm>
      <p id="write-hint" className={styles.quiet}>
        {t(other ? "introductions:write.hintKnown" : "introductions:write.hint")}
      </p>
    </section>
  );
}
