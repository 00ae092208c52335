import {
  EXPECTATION_KINDS,
  type ExpectationKind,
  HORIZONS,
  type Horizon,
} from "@rungs/shared/vocabulary/ladder";

import type { Draft, DraftDimension, DraftExpectation } from "./draft.operations.ts";

/** Where a cell is: a level (null: the whole role) and a dimension, or a level and a kind. */
export type CellPlace = {
  levelId: string | null;
  dimensionId: string | null;
  kind: ExpectationKind;
  horizon: Horizon | null;
};

export type DraftCell = {
  place: CellPlace;
  lines: DraftExpectation[];
  /** Empty on purpose, which is not the same as not yet written. */
  notExpected: boolean;
};

export type DraftRow = {
  key: string;
  dimension: DraftDimension | null;
  kind: ExpectationKind;
  horizon: Horizon | null;
  /** What the row asks of the whole role; null where the page shows that elsewhere. */
  everyLevel: DraftCell | null;
  /** One for each level, in their order. */
  cells: DraftCell[];
};

type Source = Pick<Draft, "levels" | "dimensions" | "expectations" | "notExpected">;

// Offered in every draft, since a level without them says little to somebody who hires.
const ALWAYS_OFFERED: ExpectationKind[] = ["REQUIRED", "PREFERRED"];
const UNNAMED_KIND: ExpectationKind = "CRITERION";

/** The lines that stand in one cell, and whether it is empty on purpose. */
export function draftCell({ expectations, notExpected }: Source, place: CellPlace): DraftCell {
  return {
    place,
    lines: expectations.filter(
      (line) =>
        line.levelId === place.levelId &&
        line.dimensionId === place.dimensionId &&
        (place.dimensionId !== null || (line.kind === place.kind && line.horizon === place.horizon)),
    ),
    notExpected: notExpected.some(
      (mark) => mark.levelId === place.levelId && mark.dimensionId === place.dimensionId,
    ),
  };
}

/** The rows of a draft's matrix: every dimension, then one for each kind of line that stands in no dimension. */
export function draftRows(draft: Source): DraftRow[] {
  const columns = draft.levels.map(({ id }) => id);
  const byDimension = draft.dimensions.map((dimension): DraftRow => {
    const row = { dimensionId: dimension.id, kind: kindOf(draft, dimension), horizon: null };
    return {
      key: dimension.id,
      dimension,
      kind: row.kind,
      horizon: null,
      everyLevel: draftCell(draft, { ...row, levelId: null }),
      cells: columns.map((levelId) => draftCell(draft, { ...row, levelId })),
    };
  });
  const outside = draft.expectations.filter((line) => line.levelId !== null && line.dimensionId === null);
  const byKind = EXPECTATION_KINDS.flatMap((kind) =>
    [...HORIZONS, null].flatMap((horizon): DraftRow[] => {
      const offered = horizon === null && ALWAYS_OFFERED.includes(kind);
      if (!offered && !outside.some((line) => line.kind === kind && line.horizon === horizon)) return [];
      const row = { dimensionId: null, kind, horizon };
      return [
        {
          key: horizon ? `${kind}-${horizon}` : kind,
          dimension: null,
          kind,
          horizon,
          everyLevel: null,
          cells: columns.map((levelId) => draftCell(draft, { ...row, levelId })),
        },
      ];
    }),
  );
  return [...byDimension, ...byKind];
}

/** What a draft says of the role as a whole: the three horizons always, other kinds where they hold something. */
export function roleCells(draft: Source): DraftCell[] {
  return EXPECTATION_KINDS.flatMap((kind) =>
    [...HORIZONS, null].flatMap((horizon) => {
      const cell = draftCell(draft, { levelId: null, dimensionId: null, kind, horizon });
      const offered = kind === "RESPONSIBILITY" && horizon !== null;
      return offered || cell.lines.length > 0 ? [cell] : [];
    }),
  );
}

/** The kind that new lines of a dimension get: that of its lines so far. */
export function kindOf({ expectations }: Source, { id }: { id: string }): ExpectationKind {
  return expectations.find((line) => line.dimensionId === id)?.kind ?? UNNAMED_KIND;
}

/** The cell's name in an address and on its page: its place, in a form that an element's id may have. */
export const cellKey = ({ levelId, dimensionId, kind, horizon }: CellPlace) =>
  ["cell", levelId ?? "role", dimensionId ?? [kind, horizon].filter(Boolean).join("-")].join("_");
