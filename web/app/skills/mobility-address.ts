import { type Rank, RANKS } from "@rungs/shared/vocabulary/ladder";

/** The source that stands for the reader's own inventory. It names no skill, so that no address tells one. */
export const MINE = "mine";

/** Whose skills an address asks for; the reader's own where it does not say, and null where they have none. */
export function sourceIn<Source extends string>(
  query: URLSearchParams,
  sources: readonly Source[],
  hasOwn: boolean,
): Source | typeof MINE | null {
  const asked = query.get("from");
  return sources.find((source) => source === asked) ?? (hasOwn ? MINE : null);
}

/** The rank an address asks for, or null. */
export function rankIn(query: URLSearchParams): Rank | null {
  return RANKS.find((rank) => String(rank) === query.get("rank")) ?? null;
}
