import { FACE_ATTRIBUTES } from "@rungs/shared/vocabulary/face-tree";
import fc from "fast-check";
import { expect, test } from "vitest";

import { arbitraryValues } from "#server/testing/arbitrary-members.ts";
import { runs } from "#server/testing/runs.ts";

import { K_FLOOR, OTHER_SILENT } from "../thresholds.ts";
import type { Atlas, AtlasMember, AtlasValues } from "./atlas.ts";
import { chooseCell } from "./choose-cell.ts";
import { findPath } from "./find-path.ts";
import { growAtlas } from "./grow-atlas.ts";
import { type FaceStanding, isWornOut, maySpareOne } from "./is-worn-out.ts";
import { labelOf } from "./label-of.ts";

/** What the world is: everything is kept, and whatever is asked is counted anew, slowly and plainly. */
class Network {
  readonly offices: { id: string; unit: string; values: AtlasValues; left: boolean }[] = [];
  /** The members of each quarter, as they were when it began. */
  counted: AtlasMember[] = [];
  atlas: Atlas = growAtlas(null, []);
  readonly revealed = new Set<string>();
  readonly faces = new Map<string, Face>();

  join(values: AtlasValues, parent: number | null): void {
    const id = `o${this.offices.length}`;
    const unit = (parent !== null && this.offices[parent % (this.offices.length || 1)]?.unit) || id;
    this.offices.push({ id, unit, values, left: false });
  }

  beginQuarter(): void {
    this.counted = this.offices
      .filter(({ left }) => !left)
      .map(({ id, unit, values }) => ({ organizationId: id, unit, values }));
    this.atlas = growAtlas(this.atlas, this.counted);
  }

  isSilent(unit: string): boolean {
    return !this.offices.some((office) => office.unit === unit && this.faces.has(office.id));
  }

  /** Units of candidates that are members still and have told nobody who they are. */
  hidden(candidates: readonly AtlasMember[]): Set<string> {
    return new Set([...this.present(candidates)].filter((unit) => !this.revealed.has(unit)));
  }

  /** Units of candidates that are members still. */
  present(candidates: readonly AtlasMember[]): Set<string> {
    const still = candidates.filter(
      ({ organizationId }) => !this.offices[Number(organizationId.slice(1))]!.left,
    );
    return new Set(still.map(({ unit }) => unit));
  }

  standing(candidates: readonly AtlasMember[]): { present: number; revealed: number } {
    const units = this.present(candidates);
    return { present: units.size, revealed: [...units].filter((unit) => this.revealed.has(unit)).length };
  }

  faceStanding(candidates: readonly AtlasMember[], author: string): FaceStanding {
    const others = [...this.present(candidates)].filter((unit) => unit !== author);
    return {
      ...this.standing(candidates),
      silentOthers: others.filter((unit) => this.isSilent(unit)).length,
    };
  }

  candidatesIn(cell: Atlas["cells"][number]): AtlasMember[] {
    return this.counted.filter(({ values }) =>
      FACE_ATTRIBUTES.every((one) => cell.domain[one].includes(values[one])),
    );
  }
}

interface Face {
  label: string;
  candidates: readonly AtlasMember[];
  /** Candidates a reader cannot rule out: those that were members at the newest publication under the face. */
  possible: Set<string>;
}

type Step =
  | { do: "join"; values: AtlasValues; parent: number | null }
  | { do: "leave" | "publish" | "publishAgain" | "reveal"; who: number }
  | { do: "edit"; who: number; values: AtlasValues }
  | { do: "quarter" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("join" as const),
      values: arbitraryValues,
      parent: fc.option(fc.nat(200), { freq: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("leave" as const), who: fc.nat(200) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("publish" as const), who: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("publishAgain" as const), who: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reveal" as const), who: fc.nat(200) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("edit" as const), who: fc.nat(200), values: arbitraryValues }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("quarter" as const) }) },
);

function take(network: Network, step: Step): void {
  if (step.do === "quarter") return network.beginQuarter();
  if (step.do === "join") return network.join(step.values, step.parent);
  const office = network.offices[step.who % network.offices.length]!;
  const face = network.faces.get(office.id);
  if (office.left) return;
  if (step.do === "leave") office.left = true;
  if (step.do === "edit") office.values = step.values;
  if (step.do === "publish" && !face) publish(network, office);
  if (step.do === "publishAgain" && face && !isWornOut(network.faceStanding(face.candidates, office.unit))) {
    face.possible = network.hidden(face.candidates);
    expect(face.possible.size).toBeGreaterThanOrEqual(K_FLOOR);
  }
  if (step.do === "reveal" && face) reveal(network, office);
}

function publish(network: Network, { id, unit, values }: Network["offices"][number]): void {
  const own = network.counted.find(({ organizationId }) => organizationId === id)?.values ?? values;
  const path = findPath(network.atlas.cells, own);
  const standings = path.map((cell) => {
    const candidates = network.candidatesIn(cell);
    const units = new Set(candidates.map((candidate) => candidate.unit));
    return { cellId: cell.id, candidates: units.size, ...network.faceStanding(candidates, unit) };
  });
  const chosen = chooseCell(path, standings, network.atlas.cells[0]!.members);
  if (!chosen.ok) return;

  const candidates = network.candidatesIn(chosen.cell);
  const possible = network.hidden(candidates);
  // At the moment of publication five verified units share what is shown, and would have shown the same.
  expect(possible.size).toBeGreaterThanOrEqual(K_FLOOR);
  for (const candidate of candidates) {
    const wouldShow = findPath(network.atlas.cells, candidate.values).find(
      ({ id }) => id === chosen.cell.id,
    )!;
    expect(labelOf(wouldShow)).toEqual(chosen.face);
  }
  const standing = standings.find(({ cellId }) => cellId === chosen.cell.id)!;
  expect(standing.silentOthers).toBeGreaterThanOrEqual(OTHER_SILENT);
  network.faces.set(id, { label: JSON.stringify(chosen.face), candidates, possible });
}

function reveal(network: Network, { id, unit }: Network["offices"][number]): void {
  const suffers = [...network.faces].some(
    ([author, { candidates }]) =>
      author !== id &&
      candidates.some((candidate) => candidate.unit === unit) &&
      !maySpareOne(network.standing(candidates)),
  );
  if (suffers || network.revealed.has(unit)) return;
  network.revealed.add(unit);
  for (const { possible } of network.faces.values()) possible.delete(unit);
}

function copyOf({ label, candidates }: Face): { label: string; candidates: string } {
  return { label, candidates: candidates.map(({ organizationId }) => organizationId).join() };
}

test("whatever happens to a network, five stay behind every face, and no face ever changes", () => {
  const founders = fc.array(
    fc.record({ do: fc.constant("join" as const), values: arbitraryValues, parent: fc.constant(null) }),
    {
      minLength: 20,
      maxLength: 60,
      size: "max",
    },
  );
  const steps = fc.array(step, { minLength: 100, maxLength: 200, size: "max" });
  let published = 0;
  fc.assert(
    fc.property(founders, steps, (founders, steps) => {
      const network = new Network();
      for (const founder of founders) take(network, founder);
      network.beginQuarter();
      const frozen = new Map<string, { face: Face; label: string; candidates: string }>();
      for (const one of steps) {
        take(network, one);
        for (const [id, face] of network.faces) {
          if (!frozen.has(id)) frozen.set(id, { face, ...copyOf(face) });
          const { unit } = network.offices[Number(id.slice(1))]!;
          if (network.revealed.has(unit) || face.possible.size >= K_FLOOR) continue;
          throw new Error(
            `${face.possible.size} are left behind the face of ${id} after ${JSON.stringify(one)}.`,
          );
        }
      }
      for (const [id, { face, ...before }] of frozen) {
        expect(network.faces.get(id)).toBe(face);
        expect(copyOf(face)).toEqual(before);
      }
      published += network.faces.size;
    }),
    { numRuns: runs({ fast: 12, long: 2_000 }) },
  );
  expect(published).toBeGreaterThan(runs({ fast: 12, long: 2_000 }));
});
