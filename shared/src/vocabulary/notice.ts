/** What a notice may say has happened; nothing of whom it concerns is in it. */
export const NOTICE_KINDS = [
  "REQUEST_ARRIVED",
  "REQUEST_QUESTION",
  "REQUEST_ACCEPTED",
  "REQUEST_DECLINED",
  "REQUEST_MOVED_ON",
  "REQUEST_ENDED",
  "MESSAGE_ARRIVED",
  "NAMES_REVEALED",
  "NOTES_SHARED",
  "NOTES_ENDED",
  "CIRCLE_INVITED",
  "CIRCLE_ROUND",
  "CIRCLE_DISSOLVED",
  "SESSION_PROPOSED",
  "SESSION_BOOKED",
  "SESSION_CHANGED",
  "REPORT_ANSWERED",
  "FEEDBACK_ASKED",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Whether there is something new: how much of it would tell how often one is written to. */
export const UNSEEN_BANDS = ["NONE", "SOME"] as const;
export type UnseenBand = (typeof UNSEEN_BANDS)[number];
