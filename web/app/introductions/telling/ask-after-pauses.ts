/** A word of a text that could tell who its author is. */
export interface TellingWord {
  surface: string;
  category: string;
}

type Ask = (text: string, signal: AbortSignal) => Promise<TellingWord[]>;

/**
 * Asks about a text once its author pauses, and about the newest text only: an answer that comes after more was typed
 * is thrown away, a text that was asked about is not asked about again, and where nobody answers nothing is told.
 */
export function askAfterPauses(ask: Ask, tell: (words: TellingWord[]) => void, pause = 900) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let asked = "";
  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
  };
  return {
    stop,
    typed(text: string): void {
      const wanted = text.trim();
      if (wanted === asked) return;
      stop();
      timer = setTimeout(() => {
        const { signal } = (asking = new AbortController());
        asked = wanted;
        if (wanted === "") return tell([]);
        ask(wanted, signal).then(
          (words) => {
            if (!signal.aborted) tell(words);
          },
          () => {
            if (asked === wanted) asked = "";
          },
        );
      }, pause);
    },
  };
}
