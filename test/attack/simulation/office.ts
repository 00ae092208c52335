import type { Face } from "@rungs/shared/published-ladder";

import type { PrivateAttributes } from "../../../server/src/anonymity/private-attributes.ts";

/** An organisation of the simulated world. */
export interface Office {
  readonly id: string;
  /** Its ultimate parent. */
  readonly unit: string;
  attributes: PrivateAttributes;
  /** What it said of itself when each epoch began, where that changed. */
  readonly history: { since: number; attributes: PrivateAttributes }[];
  /** The first epoch in which it may publish; it never does while nobody verified it. */
  verifiedFrom: number | null;
  /** The first epoch in which it counts: it must have been verified for a while. */
  countsFrom: number | null;
  left: number | null;
  readonly eager: number;
  readonly keepsAfterLeaving: boolean;
  ladder: Ladder | null;
}

/** The one ladder of an office, under a face that never changes by itself. */
export interface Ladder {
  readonly pseudonym: string;
  readonly publishedIn: number;
  face: Face;
  version: number;
  /** Units in the cell of the face when the epoch of its first publication began, with their organisations there. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** The epoch in which its author asked for it back, and whether it is gone. */
  withdrawn: { asked: number; done: boolean } | null;
}
