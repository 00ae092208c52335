import type { Evidence } from "./dump.ts";
import { forceMatches } from "./force-matches.ts";
import { guessAuthors } from "./guess-authors.ts";
import { followPseudonyms, type Leavers } from "./sightings.ts";
import { findSuspects, type SuspectGroup } from "./suspects.ts";

/** The promise: at least so many units may be behind each pseudonym. */
const PROMISED = 5;

/** What an attacker found out who was given everything public and everything true about the members. */
export interface AttackResult {
  /** Pseudonyms attacked: all that were ever listed, without those whose author has told somebody. */
  readonly pseudonyms: number;
  /** The fewest units that may be behind one pseudonym; null where there is none. */
  readonly minCandidates: number | null;
  readonly below5: number;
  /** Pseudonyms that elimination leaves to one unit, if no unit is behind two. */
  readonly forcedMatches: number;
  /** Pseudonyms that no unit is left for: that assumption was wrong, or the dump contradicts itself. */
  readonly unmatched: number;
  /** Where the true authors are known: how many the attacker named, and how many it had wrongly ruled out. */
  readonly guessedRight: number | null;
  readonly authorsRuledOut: number | null;
  /** What the attacker would name by chance among the candidates. */
  readonly guessedByChance: number;
  /** Figures that rest on a guess: that nobody shows less than they could. They are reported, and no gate. */
  readonly guessing: {
    readonly minCandidates: number | null;
    readonly below5: number;
    readonly guessedRight: number | null;
  };
  /** The pseudonyms with the fewest candidates, and all forced ones, for whoever wants to see why. */
  readonly weakest: readonly { readonly pseudonym: string; readonly units: readonly string[] }[];
  readonly forced: readonly { readonly pseudonym: string; readonly unit: string }[];
  /** How many candidates each pseudonym has. */
  readonly candidates: ReadonlyMap<string, number>;
}

/** Attacks the pseudonyms of every epoch with what can soundly be inferred. */
export function attack({
  epochs,
  members,
  reveals,
  partitions,
  authors,
  leavers,
}: Evidence & { leavers: Leavers }): AttackResult {
  const unitOf = new Map(members.map(({ organization, unit }) => [organization, unit]));
  const unitBehind = (pseudonym: string) => unitOf.get(authors?.[pseudonym] ?? "");
  const revealed = new Set(reveals.map(({ organization }) => unitOf.get(organization) ?? organization));
  const sightings = followPseudonyms(epochs, leavers).filter(
    ({ pseudonym }) => !revealed.has(unitBehind(pseudonym) ?? ""),
  );
  const groups = findSuspects(sightings, { members, partitions }, revealed);
  const { forced, unmatched } = forceMatches(groups);
  const sound = count(groups, ({ units }) => units);
  const tight = count(groups, ({ guessed }) => guessed);
  const countRight = (candidatesOf: (group: SuspectGroup) => ReadonlySet<string>) =>
    authors
      ? [...guessAuthors(groups, candidatesOf)].filter(([pseudonym, unit]) => unitBehind(pseudonym) === unit)
          .length
      : null;

  return {
    pseudonyms: sightings.length,
    ...sound,
    forcedMatches: forced.length,
    unmatched,
    guessedRight: countRight(({ units }) => units),
    authorsRuledOut: authors
      ? groups.reduce(
          (sum, { pseudonyms, units }) =>
            sum + pseudonyms.filter((pseudonym) => !units.has(unitBehind(pseudonym) ?? "")).length,
          0,
        )
      : null,
    guessedByChance: groups.reduce(
      (sum, { pseudonyms, units }) => sum + pseudonyms.length / Math.max(1, units.size),
      0,
    ),
    guessing: { ...tight, guessedRight: countRight(({ guessed }) => guessed) },
    weakest: groups
      .toSorted((a, b) => a.units.size - b.units.size)
      .slice(0, 5)
      .map(({ pseudonyms, units }) => ({ pseudonym: pseudonyms[0]!, units: [...units].slice(0, 10).sort() })),
    forced,
    candidates: new Map(
      groups.flatMap(({ pseudonyms, units }) => pseudonyms.map((id) => [id, units.size] as const)),
    ),
  };
}

function count(groups: readonly SuspectGroup[], candidatesOf: (group: SuspectGroup) => ReadonlySet<string>) {
  let fewest: number | null = null;
  let below5 = 0;
  for (const group of groups) {
    const size = candidatesOf(group).size;
    fewest = Math.min(fewest ?? size, size);
    if (size < PROMISED) below5 += group.pseudonyms.length;
  }
  return { minCandidates: fewest, below5 };
}
