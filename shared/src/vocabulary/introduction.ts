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

/** What a side can do with an introduction. */
export const INTRODUCTION_ACTS = [
  "WRITE",
  "ACCEPT",
  "DECLINE",
  "CANCEL",
  "CONSENT",
  "TAKE_CONSENT_BACK",
  "LEAVE",
  "BLOCK",
] as const;
export type IntroductionActName = (typeof INTRODUCTION_ACTS)[number];

/** Why nothing was done. */
export const INTRODUCTION_REFUSALS = [
  "NOT_FOUND",
  "NOT_YOURS",
  "TOO_LATE",
  "TOO_EARLY",
  "ALREADY",
  "NOBODY_TO_ASK",
  "TOO_MANY_OPEN",
  "TOO_OFTEN",
  "NO_ROOM",
  "TOO_FEW_ALIKE",
  "OWN_SECRET",
  "GONE",
  "NOT_READY",
  "CHANGED",
  "TIME_PASSED",
  "TIME_TOO_FAR",
  "KEY_USED",
] as const;
export type IntroductionRefusal = (typeof INTRODUCTION_REFUSALS)[number];
