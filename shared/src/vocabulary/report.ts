/** What can be reported to whoever looks after the network. */
export const REPORT_SUBJECTS = ["CONVERSATION", "POST", "CIRCLE_LINE"] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** What whoever looks after the network makes of a report. */
export const REPORT_DECISIONS = ["NOTHING", "TAKE_DOWN", "END_CONVERSATION", "TAKE_DOWN_LINE"] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];

/** What can be made of a report of each kind. */
export const DECISIONS_ON = {
  CONVERSATION: ["NOTHING", "END_CONVERSATION"],
  POST: ["NOTHING", "TAKE_DOWN"],
  CIRCLE_LINE: ["NOTHING", "TAKE_DOWN_LINE"],
} as const satisfies Record<ReportSubject, readonly ReportDecision[]>;
