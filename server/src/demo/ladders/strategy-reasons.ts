import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";

/** Why an office chose to write its own ladder, to look at the company's through a lens, or to use it as it is. */
export const STRATEGY_REASONS: Readonly<Record<LadderStrategy, readonly string[]>> = {
  OSPO_SPECIFIC: [
    "Our work did not show in the company's ladders, so good people had to leave in order to be promoted.",
    "Human resources asked for criteria of our own after two reviews in which nobody could judge work done outside the company.",
    "The roles are new to the company; a ladder of their own made them visible.",
  ],
  LENS_ON_STANDARD: [
    "We keep the company's ladder and explain what each step means when most of the work happens in public.",
    "The standard ladder decides on pay and level; this lens helps to recognize open source work in it.",
    "People move between our team and product teams, so we describe differences only.",
  ],
  STANDARD_ONLY: [
    "Mobility inside the company matters more to us than a ladder of our own; we share how we read the standard one.",
    "The team is too small for separate levels, so we map our roles to existing ones.",
  ],
};
