const PAGES = "the pages that use it are being built";

/** Files of the contract that only one side uses so far, and what the other side is waiting for. May only shrink. */
export const WAITING: Readonly<Record<string, string>> = {
  "shared/src/inputs/identity.ts": PAGES,
  "shared/src/inputs/ladder-edits.ts": PAGES,
  "shared/src/inputs/published-ladder-filter.ts": PAGES,
  "shared/src/inputs/publishing.ts": PAGES,
  "shared/src/ladder.ts": PAGES,
  "shared/src/published-ladder.ts": PAGES,
  "shared/src/vocabulary/count-band.ts": PAGES,
  "shared/src/vocabulary/sharing.ts": PAGES,
};
