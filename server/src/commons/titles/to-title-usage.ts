import { countBand } from "@rungs/shared/vocabulary/count-band";

import { FEWEST_PEERS } from "./find-ceiling.ts";
import { agreementOf, rankConsensus } from "./rank-consensus.ts";
import { rankSpread } from "./rank-spread.ts";
import type { TitleUsage } from "./title-crosswalk.type.ts";
import type { Title, TitleUse } from "./title-use.ts";
import { countLadders } from "./weigh-uses.ts";

/** What ladders say of one title; null where none uses it. Of a few, only from where to where it reaches is told. */
export function toTitleUsage(uses: readonly TitleUse[]): TitleUsage | null {
  const spread = rankSpread(uses);
  const consensus = rankConsensus(uses);
  if (spread === null || consensus === null) return null;
  const { lowest, highest, lowerQuartile, median, upperQuartile } = spread;
  const ladders = countLadders(uses);
  const isEnough = ladders >= FEWEST_PEERS;
  return {
    ...usualSpelling(uses),
    countBand: countBand(ladders),
    ranks: { lowest, highest, middle: isEnough ? { lowerQuartile, median, upperQuartile } : null },
    consensus: isEnough ? Math.round(consensus * 100) / 100 : null,
    agreement: isEnough ? agreementOf(consensus) : null,
  };
}

/** The titles that are used, each with all its uses, the most common first. */
export function groupTitles(uses: readonly TitleUse[]): TitleUse[][] {
  const groups = new Map<string, TitleUse[]>();
  for (const use of uses) {
    const known = groups.get(use.key);
    if (known) known.push(use);
    else groups.set(use.key, [use]);
  }
  return [...groups.entries()]
    .map(([key, group]) => ({ key, group, ladders: countLadders(group) }))
    .toSorted((one, other) => other.ladders - one.ladders || (one.key < other.key ? -1 : 1))
    .map(({ group }) => group);
}

/** The spelling that most levels have; of several the first by its characters. */
function usualSpelling(uses: readonly TitleUse[]): { title: string; language: string } {
  const counts = new Map<string, { title: Title; count: number }>();
  for (const { title } of uses) {
    const known = counts.get(title.value);
    if (known) known.count += 1;
    else counts.set(title.value, { title, count: 1 });
  }
  const [usual] = [...counts.values()].toSorted(
    (one, other) => other.count - one.count || (one.title.value < other.title.value ? -1 : 1),
  );
  return { title: usual?.title.value ?? "", language: usual?.title.language ?? "en" };
}
