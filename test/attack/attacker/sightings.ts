import type { PublicEpoch } from "./dump.ts";
import { type Face, isWithin, masksOf } from "./trees.ts";

/** Everything soundly known of the author of a pseudonym, from looking at it in every epoch. */
export interface Sighting {
  readonly pseudonym: string;
  /** The author was a member in this epoch, and their values then lie under the face. */
  readonly first: number;
  readonly face: Face;
  /** The last epoch in which the author is known to have been a member still. */
  readonly presentAt: number;
  /** Faces that took the place of the first without being coarser: the author's values of that epoch lie under them. */
  readonly again: readonly { readonly epoch: number; readonly face: Face }[];
}

/** Whether the ladders of those who leave are known to go with them. */
export type Leavers = "stay" | "ruled-out";

/** Follows every pseudonym through the epochs. */
export function followPseudonyms(epochs: readonly PublicEpoch[], leavers: Leavers): Sighting[] {
  const seen = new Map<string, { sighting: Sighting; face: Face; version: number }>();
  for (const { epoch, pseudonyms } of epochs) {
    for (const { id, face, version } of pseudonyms) {
      const before = seen.get(id);
      if (!before) {
        seen.set(id, {
          sighting: { pseudonym: id, first: epoch, face, presentAt: epoch, again: [] },
          face,
          version,
        });
        continue;
      }
      // A coarser face is the author's choice and says nothing; any other was chosen anew from the author's values.
      const chosenAnew = !isWithin(masksOf(before.face), masksOf(face));
      const present = chosenAnew || version > before.version || leavers === "ruled-out";
      seen.set(id, {
        face,
        version,
        sighting: {
          ...before.sighting,
          presentAt: present ? epoch : before.sighting.presentAt,
          again: chosenAnew ? [...before.sighting.again, { epoch, face }] : before.sighting.again,
        },
      });
    }
  }
  return [...seen.values()].map(({ sighting }) => sighting);
}
