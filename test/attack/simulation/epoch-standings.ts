import type { Atlas, AtlasCell, AtlasMember } from "../../../server/src/anonymity/atlas/atlas.ts";
import type { CellStanding } from "../../../server/src/anonymity/atlas/choose-cell.ts";
import { findPath } from "../../../server/src/anonymity/atlas/find-path.ts";

/** What is true at the moment, as the private side knows it. */
export interface PresentState {
  isMember(organization: string): boolean;
  isRevealed(unit: string): boolean;
  hasFace(unit: string): boolean;
}

interface Count {
  present: number;
  revealed: number;
  silent: number;
}

/** A unit in a cell: the organisations by which it is in there, and how it was counted last. */
interface Place {
  readonly organizations: string[];
  counted: Count;
}

/** Who could be behind a first publication in each cell of an epoch, kept up to date while the epoch lasts. */
export class EpochStandings {
  readonly #state: PresentState;
  readonly #candidates = new Map<string, Map<string, string[]>>();
  readonly #counts = new Map<string, Count>();
  readonly #places = new Map<string, Map<string, Place>>();

  constructor({ cells }: Atlas, members: readonly AtlasMember[], state: PresentState) {
    this.#state = state;
    for (const { id } of cells) {
      this.#candidates.set(id, new Map());
      this.#counts.set(id, nobody());
    }
    for (const { organizationId, unit, values } of members) {
      const places = this.#places.get(unit) ?? new Map<string, Place>();
      this.#places.set(unit, places);
      for (const { id } of findPath(cells, values)) {
        const place = places.get(id);
        if (place) {
          place.organizations.push(organizationId);
          continue;
        }
        const organizations = [organizationId];
        places.set(id, { organizations, counted: nobody() });
        this.#candidates.get(id)!.set(unit, organizations);
      }
    }
    for (const unit of this.#places.keys()) this.refresh(unit);
  }

  /** Counts a unit again after something happened to it. */
  refresh(unit: string): void {
    const isSilent = !this.#state.hasFace(unit);
    const hasRevealed = this.#state.isRevealed(unit);
    for (const [cellId, place] of this.#places.get(unit) ?? []) {
      const present = Number(place.organizations.some((one) => this.#state.isMember(one)));
      const now = { present, revealed: hasRevealed ? present : 0, silent: isSilent ? present : 0 };
      const count = this.#counts.get(cellId)!;
      count.present += now.present - place.counted.present;
      count.revealed += now.revealed - place.counted.revealed;
      count.silent += now.silent - place.counted.silent;
      place.counted = now;
    }
  }

  /** The units counted in a cell, each with the organisations by which it is in there. */
  candidatesOf(cellId: string): ReadonlyMap<string, readonly string[]> {
    return this.#candidates.get(cellId)!;
  }

  /** The standings of cells for an author of a unit. */
  of(path: readonly AtlasCell[], unit: string): CellStanding[] {
    return path.map(({ id }) => {
      const { present, revealed, silent } = this.#counts.get(id)!;
      const candidates = this.#candidates.get(id)!;
      const own = this.#places.get(unit)?.get(id)?.counted.silent ?? 0;
      return { cellId: id, candidates: candidates.size, present, revealed, silentOthers: silent - own };
    });
  }
}

function nobody(): Count {
  return { present: 0, revealed: 0, silent: 0 };
}
