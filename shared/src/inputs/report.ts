import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { REPORT_DECISIONS, REPORT_SUBJECTS } from "../vocabulary/report.ts";
import { TAKEDOWN_REASONS } from "../vocabulary/takedown.ts";

/** What somebody reports, why, and in which words; of a conversation nothing is read but what they quote. */
export const reportInput = z
  .strictObject({
    subject: z.enum(REPORT_SUBJECTS),
    /** The introduction, the circle, or the id under which peers read the post. */
    subjectId: z.uuid(),
    /** Of a line of a circle its number. */
    line: z.int().min(1).nullish(),
    reason: z.enum(TAKEDOWN_REASONS),
    words: z.string().trim().min(1).max(LIMITS.reportCharacters),
  })
  .refine(({ subject, line }) => (subject === "CIRCLE_LINE") === (line != null), { path: ["line"] });
export type ReportValues = z.output<typeof reportInput>;

/** What is made of a report. */
export const decideReportInput = z.strictObject({ reportId: z.uuid(), decision: z.enum(REPORT_DECISIONS) });
export type DecideReportValues = z.output<typeof decideReportInput>;
