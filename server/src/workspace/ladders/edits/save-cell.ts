import type { Expectation, Ladder } from "@rungs/shared/ladder";
import type { SaveCellValues } from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { editLines, everythingIn, linesAsText, textIn } from "../../drafts/text-in-language.ts";

/** Writes the lines of one cell, or marks it as holding nothing on purpose. */
export const saveCell: LadderEdit<SaveCellValues> = {
  touched(ladder, input) {
    if (!cellExists(ladder, input)) return null;
    const lines = ladder.expectations.filter((one) => isInCell(one, input));
    return {
      ...cellFields(
        lines.map(({ text }) => ({ text: textIn(text, input.language) })),
        isNotExpected(ladder, input),
      ),
      ...everythingIn(lines),
    };
  },
  wanted: (input) => cellFields(input.expectations, input.notExpected),
  apply(ladder, input, newId) {
    const levelId = input.levelId ?? null;
    const dimensionId = input.dimensionId ?? null;
    const written = editLines(
      ladder.expectations.filter((one) => isInCell(one, input)),
      input.expectations,
      input.language,
      (text): Expectation => ({
        id: newId(),
        levelId,
        dimensionId,
        kind: input.kind,
        horizon: input.kind === "RESPONSIBILITY" ? (input.horizon ?? null) : null,
        text,
      }),
    );
    const first = ladder.expectations.findIndex((one) => isInCell(one, input));
    const others = ladder.expectations.filter((one) => !isInCell(one, input));
    const marks = ladder.notExpected.filter(
      (mark) => mark.levelId !== levelId || mark.dimensionId !== dimensionId,
    );
    const mayMark = levelId && dimensionId && written.length === 0 && input.notExpected;
    return {
      ...ladder,
      expectations: others.toSpliced(first < 0 ? others.length : first, 0, ...written),
      notExpected: mayMark ? [...marks, { levelId, dimensionId }] : marks,
    };
  },
};

function isInCell(one: Expectation, cell: SaveCellValues): boolean {
  if (one.levelId !== (cell.levelId ?? null) || one.dimensionId !== (cell.dimensionId ?? null)) return false;
  if (one.dimensionId) return true;
  return one.kind === cell.kind && one.horizon === (cell.horizon ?? null);
}

function cellExists(ladder: Ladder, { levelId, dimensionId }: SaveCellValues): boolean {
  return (
    (!levelId || ladder.levels.some(({ id }) => id === levelId)) &&
    (!dimensionId || ladder.dimensions.some(({ id }) => id === dimensionId))
  );
}

function isNotExpected(ladder: Ladder, { levelId, dimensionId }: SaveCellValues): boolean {
  return ladder.notExpected.some((mark) => mark.levelId === levelId && mark.dimensionId === dimensionId);
}

function cellFields(lines: readonly { text: string }[], notExpected: boolean) {
  return { expectations: linesAsText(lines), notExpected: String(notExpected) };
}
