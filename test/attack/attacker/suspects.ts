import type { Evidence, Partition, TrueMember } from "./dump.ts";
import { groupBy } from "./group-by.ts";
import type { Sighting } from "./sightings.ts";
import { bitsOf, type Face, isWithin, liesUnder, masksOf, masksOfDomain } from "./trees.ts";

/** Pseudonyms of which exactly the same is known, and the units that may be behind each of them. */
export interface SuspectGroup {
  readonly pseudonyms: readonly string[];
  readonly units: ReadonlySet<string>;
  /** What remains if whoever could have shown more is taken to have done so; a guess, for faces may be chosen coarser. */
  readonly guessed: ReadonlySet<string>;
}

/** Finds the candidates of every pseudonym: distinct units, never organisations. */
export function findSuspects(
  sightings: readonly Sighting[],
  { members, partitions }: Pick<Evidence, "members" | "partitions">,
  revealedUnits: ReadonlySet<string>,
): SuspectGroup[] {
  const lookUnder = rememberWhoLiesUnder(members, partitions);
  const groups = groupBy(sightings, ({ first, face, presentAt, again }) =>
    JSON.stringify([first, faceKey(face), presentAt, again.map(({ epoch, face }) => [epoch, faceKey(face)])]),
  );
  const found = [...groups.values()].map((alike) => {
    const { first, face, presentAt, again } = alike[0]!;
    const sets = [{ epoch: first, face }, ...again].map(({ epoch, face }) => lookUnder(epoch, face));
    const possible = [...sets[0]!].filter(
      ({ unit, left }) => !revealedUnits.has(unit) && (left === null || left > presentAt),
    );
    const organizations = possible.filter((member) => sets.every((set) => set.has(member)));
    return { alike, first, masks: masksOf(face), organizations };
  });

  const byEpoch = groupBy(found, ({ first }) => first);
  return found.map(({ alike, first, masks, organizations }) => {
    const narrower = byEpoch
      .get(first)!
      .filter((other) => isWithin(other.masks, masks) && !isWithin(masks, other.masks))
      .map(({ alike }) => lookUnder(first, alike[0]!.face));
    const rest = organizations.filter((member) => !narrower.some((set) => set.has(member)));
    return {
      pseudonyms: alike.map(({ pseudonym }) => pseudonym),
      units: new Set(organizations.map(({ unit }) => unit)),
      guessed: new Set((rest.length > 0 ? rest : organizations).map(({ unit }) => unit)),
    };
  });
}

/** Who was a member in an epoch with values under a face, each looked up once. */
function rememberWhoLiesUnder(members: readonly TrueMember[], partitions: readonly Partition[] = []) {
  const alikeIn = new Map<number, { bits: readonly number[]; members: TrueMember[] }[]>();
  const findAlike = (epoch: number) => {
    let alike = alikeIn.get(epoch);
    if (!alike) {
      const present = members.filter(
        ({ countsFrom, left }) => countsFrom <= epoch && (left === null || left > epoch),
      );
      const byValues = groupBy(present, (member) => bitsOf(valuesAt(member, epoch)).join());
      alike = [...byValues.values()].map((members) => ({
        bits: bitsOf(valuesAt(members[0]!, epoch)),
        members,
      }));
      alikeIn.set(epoch, alike);
    }
    return alike;
  };
  const cellsIn = new Map(
    partitions.map(({ epoch, cells }) => [
      epoch,
      groupBy(
        cells.map(({ domain, label }) => ({ key: faceKey(label), masks: masksOfDomain(domain) })),
        ({ key }) => key,
      ),
    ]),
  );

  const known = new Map<string, ReadonlySet<TrueMember>>();
  return (epoch: number, face: Face): ReadonlySet<TrueMember> => {
    const key = `${epoch} ${faceKey(face)}`;
    let under = known.get(key);
    if (!under) {
      const masks = masksOf(face);
      const cells = cellsIn.get(epoch)?.get(faceKey(face));
      under = new Set(
        findAlike(epoch)
          .filter(
            ({ bits }) =>
              liesUnder(bits, masks) && (!cells || cells.some((cell) => liesUnder(bits, cell.masks))),
          )
          .flatMap(({ members }) => members),
      );
      known.set(key, under);
    }
    return under;
  };
}

function valuesAt({ organization, values }: TrueMember, epoch: number) {
  const value = values.findLast(({ since }) => since <= epoch) ?? values[0];
  if (!value) throw new Error(`Nothing is known of ${organization}.`);
  return value.attributes;
}

function faceKey(face: Face): string {
  return masksOf(face).join();
}
