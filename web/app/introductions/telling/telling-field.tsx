import { type ComponentProps, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { NativeTextarea } from "#web/design/native-field.tsx";

import { askAfterPauses, type TellingWord } from "./ask-after-pauses.ts";
import styles from "./telling-field.module.css";

type TellingFieldProps = Omit<ComponentProps<typeof NativeTextarea>, "onChange" | "ref"> & {
  /** Whether the reader knows who writes, whom no word could tell any more then. */
  isKnown?: boolean;
  /** Whether a circle reads it, not another side. */
  isOfCircle?: boolean;
};

/**
 * Where a message is written, and while it is written which of its words could tell who writes it. Without scripts the
 * words are asked about when the message is sent, as they are in any case.
 */
export function TellingField({ isKnown = false, isOfCircle = false, ...props }: TellingFieldProps) {
  const { t, i18n } = useTranslation();
  const [words, setWords] = useState<TellingWord[]>([]);
  const asker = useMemo(() => askAfterPauses(ask, setWords), []);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isKnown) return;
    // Some of it may have been typed before the page awoke.
    asker.typed(field.current!.value);
    return asker.stop;
  }, [asker, isKnown]);
  const list = (of: TellingWord[]) =>
    new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(
      of.slice(0, SHOWN).map(({ surface }) => `“${surface}”`),
    );
  const told = isKnown ? [] : words;
  const refused = told.filter(({ category }) => category === "OWN_SECRET");
  const asked = told.filter(({ category }) => category !== "OWN_SECRET");
  return (
    <>
      <NativeTextarea
        {...props}
        ref={field}
        onChange={isKnown ? undefined : ({ target }) => asker.typed(target.value)}
      />
      {/* There from the beginning, or what is put into it would not be read out. */}
      <div className={styles.told} aria-live="polite">
        {refused.length > 0 ? <p>{t("introductions:telling.refused", { words: list(refused) })}</p> : null}
        {asked.length > 0 ? (
          <p>
            {t(isOfCircle ? "introductions:circles.lines.asked" : "introductions:telling.asked", {
              words: list(asked),
            })}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** More words than these say nothing more. */
const SHOWN = 8;

async function ask(text: string, signal: AbortSignal): Promise<TellingWord[]> {
  const body = new FormData();
  body.set("text", text);
  const response = await fetch("/introductions/telling", { method: "POST", body, signal });
  // Whoever is signed out meanwhile is led to the sign-in page, which is no answer.
  if (!response.ok || response.redirected) throw new Error("no answer");
  return (await response.json()) as TellingWord[];
}
