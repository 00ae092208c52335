import { normalisedSurface } from "./normalise.ts";
import type { DraftWords, PrivateWords } from "./secret.ts";
import { shownAmong } from "./untold-titles.ts";

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
  const isShown = shownAmong([...(own ? [own] : []), ...others].map(({ shownTitles }) => shownTitles));
  const untold = [...foreign].filter((title) => !isShown(normalisedSurface(title)));
  const isShort = (title: string) => SHORT_TITLE.test(title.trim());
  const codes = [...others.flatMap((one) => one.codes.map(({ value }) => value)), ...untold.filter(isShort)];
  return {
    codes: [...(own?.codes ?? []), ...[...new Set(codes)].map((value) => ({ value, ordinal: null }))],
    internalTitles: [...(own?.internalTitles ?? []), ...untold.filter((title) => !isShort(title))],
  };
}
