import type { Practice } from "@rungs/shared/practice";
import type { Face } from "@rungs/shared/published-ladder";
import { publishedPractice, type PublishedPractice } from "@rungs/shared/published-practice";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { practiceStart } from "@rungs/shared/vocabulary/practice";

import { listedFace, localized, localizedOrNull } from "../document-parts.ts";
import type { ContentProblem } from "../content-problem.ts";
import type { Generalised } from "../kind-rules.ts";

/**
 * Turns a redacted account into the document peers read: the year becomes a block of years, and functions stand in the
 * order of their vocabulary. Without a problem and what was done about it there is no account.
 */
export function toPublishedPractice(
  redacted: Practice,
  { face, quarter }: { face: Face; quarter: string },
): Generalised<PublishedPractice> {
  const problems: ContentProblem[] = [];
  if (!redacted.problem) problems.push({ code: "NO_PROBLEM_TOLD", id: null });
  if (!redacted.done) problems.push({ code: "NOTHING_DONE_TOLD", id: null });
  if (problems.length > 0) return { ok: false, problems };

  const { title, language, kind, maturity, sinceYear, functions } = redacted;
  const document = publishedPractice.safeParse({
    title: localized(title),
    language,
    quarter,
    face: listedFace(face),
    kind,
    maturity,
    began: sinceYear && practiceStart(sinceYear),
    functions: OFFICE_FUNCTIONS.filter((one) => functions.includes(one)),
    problem: localizedOrNull(redacted.problem),
    context: localizedOrNull(redacted.context),
    done: localizedOrNull(redacted.done),
    outcome: localizedOrNull(redacted.outcome),
    differently: localizedOrNull(redacted.differently),
  });
  if (document.success) return { ok: true, document: document.data };
  return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
}

/** The exact text of a published practice: canonical JSON, every field listed, always in this order. */
export function practiceDocumentText(document: PublishedPractice): string {
  return JSON.stringify({
    title: localized(document.title),
    language: document.language,
    quarter: document.quarter,
    face: listedFace(document.face),
    kind: document.kind,
    maturity: document.maturity,
    began: document.began,
    functions: document.functions,
    problem: localized(document.problem),
    context: localizedOrNull(document.context),
    done: localized(document.done),
    outcome: localizedOrNull(document.outcome),
    differently: localizedOrNull(document.differently),
  });
}
