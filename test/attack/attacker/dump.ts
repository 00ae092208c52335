import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Attribute, Face, Values } from "./trees.ts";

/** What the commons showed at the end of one quarter. */
export interface PublicEpoch {
  readonly epoch: number;
  readonly quarter: string;
  readonly pseudonyms: readonly PublicPseudonym[];
}

export interface PublicPseudonym {
  readonly id: string;
  readonly face: Face;
  /** Versions published so far: it grows when the author publishes again. */
  readonly version: number;
}

/** An organisation as the attacker knows it: everything that is true of it, and nothing of what it published. */
export interface TrueMember {
  readonly organization: string;
  readonly unit: string;
  readonly countsFrom: number;
  /** The first epoch in which it is a member no more. */
  readonly left: number | null;
  readonly values: readonly { readonly since: number; readonly attributes: Values }[];
}

/** An organisation that told somebody which ladder is its own; the attacker knows everybody who was told. */
export interface Reveal {
  readonly epoch: number;
  readonly organization: string;
}

/**
 * The cells of an epoch, where the attacker has run the public code over the true members: a face then means only
 * the offices of the cells that carry it.
 */
export interface Partition {
  readonly epoch: number;
  readonly cells: readonly {
    readonly domain: Readonly<Record<Attribute, readonly string[]>>;
    readonly label: Face;
  }[];
}

/** Who wrote what: it marks the attacker's answers and is never used to find them. */
export type Authors = Readonly<Record<string, string>>;

/** Everything an attack is given. */
export interface Evidence {
  readonly epochs: readonly PublicEpoch[];
  readonly members: readonly TrueMember[];
  readonly reveals: readonly Reveal[];
  readonly partitions?: readonly Partition[] | undefined;
  readonly authors?: Authors | undefined;
}

/** Reads what `anonymity:simulate --dump` wrote. */
export function readDump(folder: string): Evidence {
  const publicFolder = join(folder, "public");
  const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
  const readAll = <T>(name: RegExp) =>
    readdirSync(publicFolder)
      .filter((file) => name.test(file))
      .sort()
      .map((file) => read<T>(join(publicFolder, file)));
  const truth = <T>(file: string, absent: T) => {
    const path = join(folder, "truth", file);
    return existsSync(path) ? read<T>(path) : absent;
  };
  const partitions = readAll<Partition>(/^atlas-\d+\.json$/);
  return {
    epochs: readAll<PublicEpoch>(/^epoch-\d+\.json$/).sort((a, b) => a.epoch - b.epoch),
    members: truth<TrueMember[]>("members.json", []),
    reveals: truth<Reveal[]>("reveals.json", []),
    partitions: partitions.length > 0 ? partitions : undefined,
    authors: truth<Authors | undefined>("authors.json", undefined),
  };
}
