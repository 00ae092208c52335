import { useState } from "react";

/** The number of the last of one's own words that a page has ever shown, however many of others came since; 0 for none. */
export function useLastSent(shown: number): number {
  const [known, setKnown] = useState(0);
  const last = Math.max(known, shown);
  if (last !== known) setKnown(last);
  return last;
}

/** The number of the last of one's own words among the newest; 0 for none. */
export function lastSent(newest: readonly { number: number; isOwn: boolean }[]): number {
  return Math.max(0, ...newest.map(({ number, isOwn }) => (isOwn ? number : 0)));
}
