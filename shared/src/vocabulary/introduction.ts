/** The two who are introduced: who asks, and who holds the post that is answered. */
export const INTRODUCTION_SIDES = ["ASKER", "ANSWERER"] as const;
export type IntroductionSide = (typeof INTRODUCTION_SIDES)[number];

/** How far an introduction has come; what is answered goes on until REVEALED, and the rest are ends. */
export const INTRODUCTION_STAGES = [
  "ASKED",
  "QUESTIONED",
  "ACCEPTED",
  "REVEALED",
  "DECLINED",
  "EXPIRED",
  "CANCELLED",
  "FULL",
  "CLOSED",
  "LEFT",
] as const;
export type IntroductionStage = (typeof INTRODUCTION_STAGES)[number];

/** Why somebody declines; the asker is told one of these and no more. */
export const DECLINE_REASONS = ["NO_TIME", "NOT_MY_TOPIC", "TOO_CLOSE", "LANGUAGE", "OTHER"] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
