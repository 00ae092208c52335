/** How soon the author of a post answers, as precisely as may be said. */
export const ANSWERS_WITHIN = ["DAYS", "WEEKS"] as const;
export type AnswersWithin = (typeof ANSWERS_WITHIN)[number];

/** How many of those who talked with the author of a post were helped, as precisely as may be said. */
export const HELPED_BANDS = ["MOST", "SOME"] as const;
export type HelpedBand = (typeof HELPED_BANDS)[number];

/** Whether a talk helped, as one of the two says. */
export const HELPED_ANSWERS = ["YES", "PARTLY", "NO"] as const;
export type HelpedAnswer = (typeof HELPED_ANSWERS)[number];

/** Whether one is asked how a talk went, or has said so. */
export const FEEDBACK_STATES = ["ASKED", "GIVEN"] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];
