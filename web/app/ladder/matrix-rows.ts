import {
  EXPECTATION_KINDS,
  type ExpectationKind,
  HORIZONS,
  type Horizon,
} from "@rungs/shared/vocabulary/ladder";

import type {
  LadderDimension,
  LadderDocument,
  LadderExpectation,
} from "#web/ladder/ladder-document.operations.ts";

type Lines = LadderExpectation[];

export type MatrixCell =
  | { state: "written"; lines: Lines }
  /** Left empty on purpose, which is not the same as not written. */
  | { state: "not-expected" }
  | { state: "empty" };

export type MatrixRow = {
  key: string;
  dimension: LadderDimension | null;
  /** The kind of every line in the row, or null where kinds are mixed. */
  kind: ExpectationKind | null;
  /** What the row asks at every level alike. */
  everyLevel: Lines;
  /** One for each level, in their order. */
  cells: MatrixCell[];
};

type MatrixSource = Pick<LadderDocument, "levels" | "dimensions" | "expectations" | "notExpected">;

/** The rows of a ladder's matrix: its dimensions, then one for each kind of line that stands in no dimension. */
export function matrixRows({ levels, dimensions, expectations, notExpected }: MatrixSource): MatrixRow[] {
  const byDimension = dimensions.map((dimension): MatrixRow => {
    const lines = expectations.filter((line) => line.dimension === dimension.ordinal);
    return {
      key: `dimension-${dimension.ordinal}`,
      dimension,
      kind: oneKind(lines),
      everyLevel: lines.filter((line) => line.level === null),
      cells: levels.map(({ ordinal }) => {
        const here = lines.filter((line) => line.level === ordinal);
        if (here.length) return { state: "written", lines: here };
        const meant = notExpected.some(
          (cell) => cell.level === ordinal && cell.dimension === dimension.ordinal,
        );
        return { state: meant ? "not-expected" : "empty" };
      }),
    };
  });
  const byKind = EXPECTATION_KINDS.flatMap((kind): MatrixRow[] => {
    const lines = expectations.filter((line) => line.kind === kind && !line.dimension && line.level !== null);
    if (!lines.length) return [];
    const cells = levels.map(({ ordinal }): MatrixCell => {
      const here = lines.filter((line) => line.level === ordinal);
      return here.length ? { state: "written", lines: here } : { state: "empty" };
    });
    return [{ key: `kind-${kind}`, dimension: null, kind, everyLevel: [], cells }];
  });
  return [...byDimension, ...byKind];
}

function oneKind(lines: Lines): ExpectationKind | null {
  const [first] = lines;
  return first && lines.every((line) => line.kind === first.kind) ? first.kind : null;
}

export type RoleLines = { kind: ExpectationKind; horizon: Horizon | null; lines: Lines };

/** What a ladder says of the role as a whole: responsibilities by how far ahead they look, then the other kinds. */
export function roleLines(expectations: Lines): RoleLines[] {
  const whole = expectations.filter((line) => line.level === null && line.dimension === null);
  return EXPECTATION_KINDS.flatMap((kind) =>
    [...HORIZONS, null].flatMap((horizon) => {
      const lines = whole.filter((line) => line.kind === kind && line.horizon === horizon);
      return lines.length ? [{ kind, horizon, lines }] : [];
    }),
  );
}
