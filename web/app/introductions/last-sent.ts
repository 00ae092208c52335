import { useState } from "react";

type Written = readonly { number: number; isOwn: boolean }[];

/** The number of the last of one's own words that a page has ever shown, which older pages do not lower; 0 before the first. */
export function useLastSent(shown: Written): number {
  const [known, setKnown] = useState(0);
  const last = lastSent(known, shown);
  if (last !== known) setKnown(last);
  return last;
}

/** The number of the last of one's own words, given what was known of it before this page. */
export function lastSent(known: number, shown: Written): number {
  return Math.max(known, shown.findLast(({ isOwn }) => isOwn)?.number ?? 0);
}
