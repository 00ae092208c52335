/** How far a circle has come: gathered it asks those it would seat, and meeting it has rounds. */
export const CIRCLE_STAGES = ["GATHERED", "MEETING", "ENDED"] as const;
export type CircleStage = (typeof CIRCLE_STAGES)[number];

/** Where a round is in time: before it the members put questions, while it is open they write. */
export const CIRCLE_ROUND_STAGES = ["COMING", "OPEN", "OVER"] as const;
export type CircleRoundStage = (typeof CIRCLE_ROUND_STAGES)[number];

/** What somebody can do in a circle that they are asked to or sit in. */
export const CIRCLE_ACTS = ["ANSWER", "PUT_QUESTION", "WRITE", "SAY_GO_ON", "TAKE_LINES", "LEAVE"] as const;
export type CircleActName = (typeof CIRCLE_ACTS)[number];
