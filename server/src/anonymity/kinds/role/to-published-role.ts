import type { Face } from "@rungs/shared/published-ladder";
import { type PublishedRole, publishedRole } from "@rungs/shared/published-role";
import type { NextStepRecord, Role } from "@rungs/shared/role";
import { OCCUPATION_CODES } from "@rungs/shared/vocabulary/occupations";
import { SKILLS } from "@rungs/shared/vocabulary/skills";

import { listedFace, localized, localizedOrNull } from "../document-parts.ts";
import type { Generalised } from "../kind-rules.ts";

/** Turns a redacted role into the document peers read: duties and occupations stand in the order of their lists. */
export function toPublishedRole(
  redacted: Role,
  { face, quarter }: { face: Face; quarter: string },
): Generalised<PublishedRole> {
  const { roleFamily, occupations, duties, summary } = redacted;
  if (roleFamily === null) return { ok: false, problems: [{ code: "NO_ROLE_FAMILY", id: null }] };
  const document = publishedRole.safeParse({
    title: localized(redacted.externalTitles[0] ?? []),
    language: redacted.language,
    quarter,
    face: listedFace(face),
    externalTitles: redacted.externalTitles.map(localized),
    roleFamily,
    jobFamily: redacted.jobFamily,
    occupations: OCCUPATION_CODES.filter((code) => occupations.includes(code)),
    ranks: redacted.ranks && { min: redacted.ranks.min, max: redacted.ranks.max },
    duties: SKILLS.filter((duty) => duties.includes(duty)),
    externalShare: redacted.externalShare,
    newToOpenSource: redacted.newToOpenSource,
    nextSteps: redacted.nextSteps.map(step),
    summary: localizedOrNull(summary),
  });
  if (document.success) return { ok: true, document: document.data };
  return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
}

/** The exact text of a published role: canonical JSON, every field listed, always in this order. */
export function roleDocumentText(document: PublishedRole): string {
  return JSON.stringify({
    title: localized(document.title),
    language: document.language,
    quarter: document.quarter,
    face: listedFace(document.face),
    externalTitles: document.externalTitles.map(localized),
    roleFamily: document.roleFamily,
    jobFamily: document.jobFamily,
    occupations: document.occupations,
    ranks: document.ranks && { min: document.ranks.min, max: document.ranks.max },
    duties: document.duties,
    externalShare: document.externalShare,
    newToOpenSource: document.newToOpenSource,
    nextSteps: document.nextSteps.map(step),
    summary: localizedOrNull(document.summary),
  });
}

function step({ kind, family, jobFamily, rank }: NextStepRecord): NextStepRecord {
  return { kind, family, jobFamily, rank };
}
