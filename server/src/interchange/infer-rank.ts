import { RANKS, type Rank, type Scope } from "@rungs/shared/vocabulary/ladder";

/** Where on the neutral scale a level may stand, and where it most likely does. */
export type RankHint = { low: Rank; high: Rank; best: Rank };

// The first line that matches wins, so the longer names come before the words they contain.
const TITLES: readonly [RegExp, low: Rank, high: Rank, best: Rank][] = [
  [/\bchief open source officer\b|首席开源官/i, 10, 10, 10],
  [/\b(?:vice president|s?vp|executive director)\b|副总裁/i, 9, 9, 9],
  [/\b(?:senior|sr\.?) director\b|高级总监/i, 8, 8, 8],
  [/\b(?:director|head of)\b|总监/i, 7, 7, 7],
  [/\b(?:distinguished|fellow)\b/i, 7, 8, 7],
  [/\b(?:senior|sr\.?) principal\b/i, 6, 7, 7],
  [/\bprincipal\b|首席/i, 6, 6, 6],
  [/\b(?:senior|sr\.?) staff\b|资深专家/i, 5, 6, 6],
  [/\bstaff\b|资深|专家/i, 5, 5, 5],
  [/\b(?:senior|sr\.?) (?:engineering |people |team )?manager\b/i, 6, 7, 6],
  [/\b(?:engineering|people|team) manager\b|^manager\b/i, 5, 7, 5],
  [/^lead\b/i, 5, 6, 5],
  [/\b(?:senior|sr\.?|advanced)(?![\w-])|高级/i, 4, 4, 4],
  [/\bIV\b/, 4, 5, 5],
  [/\bIII\b/, 3, 4, 4],
  [/\bII\b|\b(?:intermediate|mid|mid-level|midlevel|mid-weight)\b|中级/i, 2, 3, 3],
  [/\b(?:intern|trainee|apprentice)\b|实习/i, 1, 1, 1],
  [/\b(?:junior|jr\.?|entry|entry-level|graduate|associate)(?![\w-])|初级|助理/i, 1, 2, 1],
  [/\bI\b/, 1, 2, 1],
];

const SCOPE_RANKS: Readonly<Record<Scope, RankHint>> = {
  SELF: { low: 1, high: 2, best: 1 },
  TEAM: { low: 3, high: 4, best: 3 },
  TEAMS: { low: 5, high: 6, best: 5 },
  ORGANIZATION: { low: 6, high: 7, best: 6 },
  INDUSTRY: { low: 8, high: 9, best: 8 },
};

/** What the words of a title say about rank; numbers in it say nothing, since every company counts its own way. */
export function rankHintOfTitle(title: string): RankHint | null {
  const match = TITLES.find(([words]) => words.test(title));
  return match ? { low: match[1], high: match[2], best: match[3] } : null;
}

/** What the reach of a level says about its rank. */
export function rankHintOfScope(scope: Scope): RankHint {
  return SCOPE_RANKS[scope];
}

/**
 * The ranks of the levels in their order: strictly increasing, inside each hint, as many as possible and each as
 * near to its best as the others allow; null where no hint supports one.
 */
export function inferRanks(hints: readonly (RankHint | null)[]): (Rank | null)[] {
  // paths[r]: the cheapest way to rank the levels so far with r as the highest rank given (0 is none yet).
  let paths: (Path | null)[] = [{ cost: 0, ranks: [] }, ...RANKS.map(() => null)];
  for (const hint of hints) {
    const next = paths.map((path) => path && { cost: path.cost + UNRANKED, ranks: [...path.ranks, null] });
    for (const rank of RANKS) {
      if (hint === null || rank < hint.low || rank > hint.high) continue;
      const before = cheapest(paths.slice(0, rank));
      if (before === null) continue;
      const ranked = {
        cost: before.cost + Math.abs(rank - hint.best),
        ranks: [...before.ranks, rank],
      };
      next[rank] = cheapest([ranked, next[rank] ?? null]);
    }
    paths = next;
  }
  return cheapest(paths)?.ranks ?? hints.map(() => null);
}

/** Whether the levels run from the highest to the lowest. */
export function runsDownward(hints: readonly (RankHint | null)[]): boolean {
  const known = hints.filter((hint) => hint !== null).map(({ best }) => best);
  const rises = known.some((best, index) => index > 0 && best > (known[index - 1] ?? best));
  return !rises && (known[0] ?? 0) > (known.at(-1) ?? 0);
}

type Path = { cost: number; ranks: (Rank | null)[] };

const UNRANKED = 100;

function cheapest(paths: readonly (Path | null)[]): Path | null {
  return paths.reduce((best, path) => (path && (best === null || path.cost < best.cost) ? path : best), null);
}
