import type { Dimension, Ladder } from "@rungs/shared/ladder";
import type {
  AddDimensionValues,
  MoveDimensionValues,
  RemoveDimensionValues,
  SaveDimensionValues,
} from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { moveById } from "./move-by-id.ts";
import { linesAsText, textIn, withTextIn } from "../../drafts/text-in-language.ts";

/** Writes the name and the description of one dimension. */
export const saveDimension: LadderEdit<SaveDimensionValues> = {
  touched(ladder, { dimensionId, language }) {
    const dimension = findDimension(ladder, dimensionId);
    return (
      dimension && {
        name: textIn(dimension.name, language),
        description: textIn(dimension.description, language),
      }
    );
  },
  wanted: ({ name, description }) => ({ name, description: description ?? "" }),
  apply: (ladder, input) => ({
    ...ladder,
    dimensions: ladder.dimensions.map((dimension) =>
      dimension.id === input.dimensionId
        ? {
            ...dimension,
            name: withTextIn(dimension.name, input.language, input.name) ?? dimension.name,
            description: withTextIn(dimension.description, input.language, input.description),
          }
        : dimension,
    ),
  }),
};

/** Adds a dimension after the last one. */
export const addDimension: LadderEdit<AddDimensionValues> = {
  touched: () => ({}),
  wanted: () => ({}),
  apply: (ladder, { name, language }, newId) => ({
    ...ladder,
    dimensions: [...ladder.dimensions, { id: newId(), name: [{ language, value: name }], description: null }],
  }),
};

/** Moves a dimension one place. */
export const moveDimension: LadderEdit<MoveDimensionValues> = {
  touched: (ladder, { dimensionId }) => (findDimension(ladder, dimensionId) ? {} : null),
  wanted: () => ({}),
  apply: (ladder, { dimensionId, move }) => ({
    ...ladder,
    dimensions: moveById(ladder.dimensions, dimensionId, move),
  }),
};

/** Takes a dimension away with everything in its row; it collides with any other edit of that row. */
export const removeDimension: LadderEdit<RemoveDimensionValues> = {
  touched(ladder, { dimensionId }) {
    const dimension = findDimension(ladder, dimensionId);
    if (!dimension) return null;
    const lines = ladder.expectations.filter((one) => one.dimensionId === dimensionId);
    return {
      name: textIn(dimension.name, ladder.language),
      expectations: linesAsText(
        lines.map(({ text }) => ({ text: text.map(({ value }) => value).join(" ") })),
      ),
    };
  },
  wanted: () => ({ expectations: "" }),
  apply: (ladder, { dimensionId }) => ({
    ...ladder,
    dimensions: ladder.dimensions.filter(({ id }) => id !== dimensionId),
    expectations: ladder.expectations.filter((one) => one.dimensionId !== dimensionId),
    notExpected: ladder.notExpected.filter((mark) => mark.dimensionId !== dimensionId),
  }),
};

function findDimension(ladder: Ladder, dimensionId: string): Dimension | null {
  return ladder.dimensions.find(({ id }) => id === dimensionId) ?? null;
}
