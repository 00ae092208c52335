import type { SaveLadderDetailsValues } from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { textIn, withTextIn } from "../../drafts/text-in-language.ts";

/** Writes what is said of the ladder as a whole. */
export const saveDetails: LadderEdit<SaveLadderDetailsValues> = {
  touched: (ladder, { language }) => ({
    title: textIn(ladder.title, language),
    strategy: ladder.strategy,
    strategyRationale: textIn(ladder.strategyRationale, language),
    roleFamily: ladder.roleFamily ?? "",
    individualContributor: String(ladder.individualContributor ?? ""),
    mission: textIn(ladder.mission, language),
  }),
  wanted: (input) => ({
    title: input.title,
    strategy: input.strategy,
    strategyRationale: input.strategyRationale ?? "",
    roleFamily: input.roleFamily ?? "",
    individualContributor: String(input.individualContributor ?? ""),
    mission: input.mission ?? "",
  }),
  apply: (ladder, input) => ({
    ...ladder,
    title: withTextIn(ladder.title, input.language, input.title) ?? ladder.title,
    strategy: input.strategy,
    strategyRationale: withTextIn(ladder.strategyRationale, input.language, input.strategyRationale),
    roleFamily: input.roleFamily ?? null,
    individualContributor: input.individualContributor ?? null,
    mission: withTextIn(ladder.mission, input.language, input.mission),
  }),
};
