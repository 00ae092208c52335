import type { LocalizedText } from "@rungs/shared/ladder";

import { textIn, withTextIn } from "./text-in-language.ts";

/**
 * The titles with those of one language written anew. A title that is still there keeps what it is called in other
 * languages, wherever it now stands; one that went goes with all of them; one without that language stays in place. Where none has the
 * language yet and there are as many new ones, they are translations, in order.
 */
export function withTitlesIn(
  titles: readonly LocalizedText[],
  language: string,
  values: readonly string[],
): LocalizedText[] {
  const shown = titles.filter((title) => textIn(title, language) !== "");
  if (shown.length === 0 && values.length === titles.length)
    return titles.map((title, place) => withTextIn(title, language, values[place]) ?? title);
  const kept = values.map((value) => {
    const place = shown.findIndex((title) => textIn(title, language) === value);
    return place < 0 ? null : (shown.splice(place, 1)[0] ?? null);
  });
  // As many new words as titles that went are corrections of them, in order; else nobody can say which belong together.
  const isCorrected = kept.filter((title) => title === null).length === shown.length;
  const written = values.map(
    (value, place) =>
      kept[place] ?? withTextIn((isCorrected && shown.shift()) || null, language, value) ?? [],
  );
  return titles.reduce<LocalizedText[]>(
    (all, title, place) => (textIn(title, language) === "" ? all.toSpliced(place, 0, title) : all),
    written,
  );
}
