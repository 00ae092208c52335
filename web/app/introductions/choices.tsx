import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";

import styles from "./introduction.module.css";
import type { ChoiceOfInquiry, IntroductionInList } from "./introductions.operations.ts";

/** A post that an asker named, by its title; null where it is on the board no longer. */
export type NamedPost = ChoiceOfInquiry & { title: { language: string; value: string }[] | null };

type ChoicesProps = {
  introduction: Pick<IntroductionInList, "postId" | "stage">;
  /** In the asker's own order. */
  choices: readonly NamedPost[];
};

/** Whom one has named, who is asked now, and after a no whether somebody comes next. */
export function Choices({ introduction: { postId, stage }, choices }: ChoicesProps) {
  const { t } = useTranslation();
  const isNo = stage === "DECLINED" || stage === "EXPIRED" || stage === "FULL";
  const after = choices.slice(choices.findIndex((choice) => choice.postId === postId) + 1);
  const isAsked = after.some(({ state }) => state === "ASKED_NOW" || state === "WAS_ASKED");
  const comes = isAsked ? "asked" : after.some(({ state }) => state === "NEXT") ? "next" : "nobody";
  return (
    <>
      {isNo ? <p>{t(`introductions:choices.after.${comes}`)}</p> : null}
      {choices.length > 1 ? (
        <section className={styles.section} aria-labelledby="choices">
          <h2 id="choices">{t("introductions:choices.title")}</h2>
          <ol className={styles.choices}>
            {choices.map(({ postId: id, title, state }) => (
              <li key={id}>
                {title ? (
                  <a href={`/board/${id}`}>
                    <LocalizedText text={title} />
                  </a>
                ) : (
                  t("introductions:choices.gone")
                )}
                {` · ${t(`introductions:choices.state.${state}`)}`}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
