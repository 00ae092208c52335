import type { DecideReportValues, ReportValues } from "@rungs/shared/inputs/report";
import { LIMITS } from "@rungs/shared/limits";
import type { ReportSubject } from "@rungs/shared/vocabulary/report";
import type { TakedownReason } from "@rungs/shared/vocabulary/takedown";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

import { asOperator } from "../takedown/as-operator.ts";

interface Reporter {
  organizationId: string;
  personId: string;
}

/** A report that waits, as an operator reads it: in the reporter's words, and not who reports. */
export interface OpenReport {
  id: string;
  subject: ReportSubject;
  /** Null for a conversation and a line, which nobody but their people find. */
  publishedId: string | null;
  reason: TakedownReason;
  words: string;
  /** A day in UTC, such as 2026-11-22. */
  day: string;
}

/**
 * Keeps a report; false where its reporter has no such thing before them, or has reported too much in a day. What waits
 * for a decision already is reported once.
 */
export async function addReport(
  workspace: DataSource,
  reporter: Reporter,
  { subject, subjectId, line, reason, words }: ReportValues,
): Promise<boolean> {
  return asPerson(workspace, reporter, async (manager) => {
    if (!(await isBefore(manager, reporter, { subject, id: subjectId, line }))) return false;
    await takeTurns(manager, "reports", reporter.personId);
    if (await hasReportedTooMuch(manager, reporter)) return false;
    await manager.query(
      `INSERT INTO report
         (organization_id, person_id, introduction_id, snapshot_id, circle_id, circle_seq, reason, words)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        reporter.organizationId,
        reporter.personId,
        subject === "CONVERSATION" ? subjectId : null,
        subject === "POST" ? subjectId : null,
        subject === "CIRCLE_LINE" ? subjectId : null,
        line ?? null,
        reason,
        words,
      ],
    );
    return true;
  });
}

/** So many of the oldest reports that wait, for an operator; for anybody else there are none. */
export function findOpenReports(
  workspace: DataSource,
  operatorId: string,
  most: number,
): Promise<OpenReport[]> {
  return asOperator(workspace, operatorId, (manager) =>
    manager.query<OpenReport[]>(
      `SELECT id, subject, snapshot_id AS "publishedId", reason, words, day::text FROM open_reports($1)`,
      [most],
    ),
  );
}

/** Does what an operator decides and tells the reporter that it was looked at; false where nothing was done. */
export function decideReport(
  workspace: DataSource,
  operatorId: string,
  { reportId, decision }: DecideReportValues,
): Promise<boolean> {
  return asOperator(workspace, operatorId, async (manager) => {
    const [{ done }] = await manager.query<[{ done: boolean }]>("SELECT decide_report($1, $2) AS done", [
      reportId,
      decision,
    ]);
    return done;
  });
}

async function isBefore(
  manager: EntityManager,
  { organizationId, personId }: Reporter,
  { subject, id, line }: { subject: ReportSubject; id: string; line: number | null | undefined },
): Promise<boolean> {
  if (subject === "CIRCLE_LINE") {
    const lines = await manager.query<object[]>(
      "SELECT FROM circle_line WHERE circle_id = $1 AND seq = $2 AND text IS NOT NULL",
      [id, line],
    );
    return lines.length === 1;
  }
  if (subject === "POST") {
    const [{ there }] = await manager.query<[{ there: boolean }]>("SELECT can_report_post($1) AS there", [
      id,
    ]);
    return there;
  }
  const sides = await manager.query<object[]>(
    "SELECT FROM introduction_side WHERE organization_id = $1 AND person_id = $2 AND introduction_id = $3",
    [organizationId, personId, id],
  );
  return sides.length === 1;
}

async function hasReportedTooMuch(
  manager: EntityManager,
  { organizationId, personId }: Reporter,
): Promise<boolean> {
  const [{ count }] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM report
     WHERE organization_id = $1 AND person_id = $2 AND reported_at > now() - interval '1 day'`,
    [organizationId, personId],
  );
  return count >= LIMITS.reportsOfDay;
}
