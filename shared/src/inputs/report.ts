import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { REPORT_DECISIONS, REPORT_SUBJECTS } from "../vocabulary/report.ts";
import { TAKEDOWN_REASONS } from "../vocabulary/takedown.ts";

/** What somebody reports, why, and in which words; of a conversation nothing is read but what they quote. */
export const reportInput = z.strictObject({
  subject: z.enum(REPORT_SUBJECTS),
  /** The introduction, or the id under which peers read the post. */
  subjectId: z.uuid(),
  reason: z.enum(TAKEDOWN_REASONS),
  words: z.string().trim().min(1).max(LIMITS.reportCharacters),
});
export type ReportValues = z.output<typeof reportInput>;

/** What is made of a report. */
export const decideReportInput = z.strictObject({ reportId: z.uuid(), decision: z.enum(REPORT_DECISIONS) });
export type DecideReportValues = z.output<typeof decideReportInput>;
