import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { confirmPublication } from "#server/publish/confirm-publication.ts";
import { decideFindings } from "#server/publish/decide-findings.ts";
import { keepFaceChoice } from "#server/publish/face/face-choice.ts";
import { applyNext } from "#server/publish/outbox/apply-outbox.ts";
import { prepareReview, type ReviewProblem } from "#server/publish/review.ts";
import type { Author } from "#server/workspace/require-author.ts";

/** Something an office has written, of whichever kind, with the people who may take it through the door. */
export interface WrittenDraft {
  /** What it is called where something goes wrong. */
  name: string;
  people: [Author, ...Author[]];
  draftId: string;
  /** What stands for the office's own words, longest first; unknown words not named here are kept. */
  replacements: readonly { readonly surface: string; readonly replacement: string }[];
  isShared: boolean;
}

/** Decides what was marked, shows no more of the office than hides it, and confirms, by two people where needed. */
export async function shareDraft(
  { workspace, worker, publisher }: { workspace: DataSource; worker: DataSource; publisher: DataSource },
  { name, people: [author, ...colleagues], draftId, replacements }: WrittenDraft,
): Promise<void> {
  const review = () =>
    inOrganization(workspace, author.organizationId, (manager) =>
      prepareReview(manager, author.organizationId, draftId, new Date()),
    );
  const findings = (await review())?.redaction.findings.filter(({ resolved }) => !resolved) ?? [];
  if (findings.length > 0) {
    await decideFindings(workspace, author, {
      draftId,
      decisions: findings.map(({ key, surface, mayKeep }) => decide(replacements, key, surface, mayKeep)),
    });
  }
  let reviewed = await review();
  // As the page advises: show the most of the office that still hides it, and less where nobody else could confirm.
  for (const enough of [["SECOND_PERSON", "CLEAR"], ["CLEAR"]]) {
    const risk = reviewed?.risk;
    const alone = (reviewed?.secondPeople?.people.length ?? 2) < 2;
    const step = risk?.assessment.options.findLast(({ band }) => enough.includes(band));
    if (!risk || !step || !(alone || risk.assessment.band === "REFUSED")) break;
    await inOrganization(workspace, author.organizationId, (manager) =>
      keepFaceChoice(manager, author, { quarter: risk.quarter, cellId: step.cellId }),
    );
    reviewed = await review();
  }
  // An office that is too easy to find, or has nobody to confirm, keeps what it wrote as a draft.
  if (reviewed?.risk?.assessment.band === "REFUSED") return;
  const confirm = (person: Author) =>
    confirmPublication(workspace, person, {
      draftId,
      sha256: reviewed?.preview?.sha256 ?? "",
      checklist: [...SHARING_CHECKLIST],
      keepAfterLeaving: true,
    });
  let confirmed = await confirm(author);
  for (const colleague of colleagues) {
    if (confirmed.ok || confirmed.problem !== "second-person-needed") break;
    confirmed = await confirm(colleague);
  }
  if (!confirmed.ok && confirmed.problem === "second-person-needed") return;
  // Another office has shared something since the review, and now hides this one no more: it keeps its draft too.
  if (!confirmed.ok && confirmed.problem === "not-ready" && confirmed.problems.every(isTooEasy)) return;
  if (!confirmed.ok) {
    throw new Error(`${name}: ${JSON.stringify(confirmed)}`);
  }
  while ((await applyNext(worker, publisher, "off")).state === "applied");
}

const isTooEasy = ({ code }: ReviewProblem) => code === "TOO_EASY_TO_FIND";

/** The author keeps what is only new to the dictionary and replaces what is the office's own. */
function decide(replacements: WrittenDraft["replacements"], key: string, surface: string, mayKeep: boolean) {
  const lower = surface.toLowerCase();
  const own = replacements.find((one) => one.surface.toLowerCase() === lower);
  if (mayKeep && !own) return { key, decision: "KEEP" as const };
  return { key, decision: "REPLACE" as const, replacement: own?.replacement ?? null };
}
