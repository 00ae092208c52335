import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { draftPassages } from "#server/publish/peer-review/draft-passages.ts";
import { findStanding } from "#server/publish/peer-review/find-standing.ts";
import {
  askForPeerReview,
  commentOnDraft,
  settleComment,
} from "#server/publish/peer-review/peer-review-acts.ts";
import { addAdoption, endAdoption } from "#server/workspace/adoptions/adoptions.ts";
import { savePlan } from "#server/workspace/brand/brand-plan.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { addPosition, findPositionChoices, nameSuccessor } from "#server/workspace/succession/succession.ts";

import { ADOPTIONS, COMMENTS, PLANS, SUCCESSORS } from "./inside-content.ts";

/**
 * Fills what one office keeps to itself, the way its people would: a review among colleagues of its newest draft, teams
 * that use its ladder, who could follow, and what its people plan in public. The first person leads the office.
 */
export async function addInsideRecords(
  workspace: DataSource,
  people: readonly [Author, Author, ...Author[]],
): Promise<void> {
  const [lead] = people;
  for (const [index, plans] of PLANS.entries()) {
    const person = people[index];
    for (const plan of person ? plans : []) await savePlan(workspace, person!, plan);
  }
  const drafts = await inOrganization(workspace, lead.organizationId, (manager) =>
    manager.find(DraftEntity, {
      where: { organizationId: lead.organizationId },
      order: { createdAt: "DESC", id: "DESC" },
    }),
  );
  const ladder = drafts.find(({ kind }) => kind === "LADDER");
  const reviewed = ladder ?? drafts[0];
  if (reviewed) await addReview(workspace, people, reviewed);
  if (ladder) await addAdoptions(workspace, lead, ladder);
  await addPositions(workspace, lead);
}

async function addReview(
  workspace: DataSource,
  people: readonly [Author, Author, ...Author[]],
  draft: DraftEntity,
): Promise<void> {
  const [lead, colleague] = people;
  const draftId = draft.id;
  const { ownWords } = await inOrganization(workspace, lead.organizationId, (manager) =>
    findStanding(manager, draft),
  );
  await askForPeerReview(workspace, lead, { draftId, version: draft.version, ownWords });
  // A title is not worth a remark; every third of the other passages is.
  const passages = draftPassages(draft).filter(({ path }) => !/TITLE|NAME/.test(path.section));
  for (const [index, text] of COMMENTS.entries()) {
    const passage = passages[index * 3] ?? passages[index];
    if (!passage) continue;
    const said = await commentOnDraft(workspace, index === 1 ? lead : colleague, {
      draftId,
      passage: passage.key,
      text,
    });
    const first = said.ok ? said.review.comments[0] : undefined;
    if (index === 0 && first) await settleComment(workspace, lead, { draftId, commentId: first.id });
  }
}

async function addAdoptions(workspace: DataSource, lead: Author, ladder: DraftEntity): Promise<void> {
  for (const { ended, ...adoption } of ADOPTIONS) {
    const added = await addAdoption(workspace, lead.organizationId, {
      ...adoption,
      draftId: ladder.id,
      version: ladder.version,
    });
    const one = added.ok ? added.ladder.adoptions.find(({ since }) => since === adoption.since) : undefined;
    if (one && ended) await endAdoption(workspace, lead.organizationId, { adoptionId: one.id, ended });
  }
}

async function addPositions(workspace: DataSource, lead: Author): Promise<void> {
  const choices = await findPositionChoices(workspace, lead);
  const positions = choices.flatMap(({ draftId, levels }) => {
    const levelIds = levels.length > 0 ? levels.map(({ id }) => id).toReversed() : [null];
    return levelIds.map((levelId) => ({ draftId, levelId }));
  });
  for (const [index, successors] of SUCCESSORS.entries()) {
    const position = positions[index];
    const added = position ? await addPosition(workspace, lead, position) : null;
    const found = added?.ok
      ? added.positions.find(
          ({ draftId, levelId }) => draftId === position!.draftId && levelId === position!.levelId,
        )
      : undefined;
    for (const [name, readiness] of found ? successors : []) {
      await nameSuccessor(workspace, lead, { positionId: found!.id, name, readiness });
    }
  }
}
