import type { DraftWords, PrivateWords } from "./secret.ts";
import { untoldTitles } from "./untold-titles.ts";

/** A title this short, such as the job class "3", says as little as a code and is judged as one. */
const SHORT_TITLE = /^[^\p{Script=Han}]{1,2}$/u;

/**
 * All that a text of a draft is searched for besides secrets: its own words, and those of its organisation's other
 * drafts. A title that one of the drafts shows to peers is no draft's secret, and a code of another draft says
 * nothing of this one's levels.
 */
export function wordsOfDrafts(
  own: DraftWords | null,
  others: readonly DraftWords[],
): Omit<PrivateWords, "secrets"> {
  const foreign = new Set(others.flatMap(({ internalTitles }) => internalTitles));
  const untold = [...(own ? [own] : []), ...others].reduce(
    (titles: readonly string[], { shownTitles }) => untoldTitles(titles, shownTitles),
    [...foreign],
  );
  const isShort = (title: string) => SHORT_TITLE.test(title.trim());
  const codes = [...others.flatMap((one) => one.codes.map(({ value }) => value)), ...untold.filter(isShort)];
  return {
    codes: [...(own?.codes ?? []), ...[...new Set(codes)].map((value) => ({ value, ordinal: null }))],
    internalTitles: [...(own?.internalTitles ?? []), ...untold.filter((title) => !isShort(title))],
  };
}
