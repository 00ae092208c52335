import { saveLadderDetailsInput, saveLevelInput } from "@rungs/shared/inputs/ladder-edits";
import { z } from "zod";

const BOOLEANS = new Map<unknown, boolean>([
  ["yes", true],
  ["no", false],
]);

// A tick knows two answers; a list of three also knows "not said".
const withYesOrNo = <Schema extends z.ZodType>(schema: Schema, field: string) =>
  z.preprocess(
    (form: Record<string, unknown>) => ({ ...form, [field]: BOOLEANS.get(form[field]) ?? null }),
    schema,
  );

/** The details of a ladder as their form sends them. */
export const detailsForm = withYesOrNo(saveLadderDetailsInput, "individualContributor");

/** A level as its form sends it. */
export const levelForm = withYesOrNo(saveLevelInput, "newToOpenSource");
