import type { ConfirmPublicationValues } from "@rungs/shared/inputs/publishing";
import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import pg from "pg";

import { inOrganization } from "../platform/database/in-organization.ts";
import { confirmPublication } from "../publish/confirm-publication.ts";
import type { PublicationBatches } from "../publish/batches/publication-batches.ts";
import { decideFindings } from "../publish/decide-findings.ts";
import { findPublications } from "../publish/ledger/find-publications.ts";
import type { PublicationEntity } from "../publish/ledger/publication.entity.ts";
import { applyNext } from "../publish/outbox/apply-outbox.ts";
import { prepareReview } from "../publish/review.ts";
import { addDraft } from "../workspace/drafts/add-draft.ts";
import { editLadder } from "../workspace/ladders/edit-ladder.ts";
import { addDimension } from "../workspace/ladders/edits/dimensions.ts";
import type { DraftEntity } from "../workspace/drafts/draft.entity.ts";
import { LADDER_DRAFT } from "../workspace/ladders/ladder-draft.ts";
import type { Author } from "../workspace/require-author.ts";
import { sampleLadder, startTestWorkspace } from "./start-test-workspace.ts";

/** What an author may choose when confirming. */
type Choices = Partial<Pick<ConfirmPublicationValues, "keepAfterLeaving">>;

/** A network large enough for one person to publish alone, and what an author does at the door in one word each. */
export async function startTestDoor({ offices = 12 } = {}) {
  const network = await startTestWorkspace();
  for (let count = 0; count < offices; count += 1) await network.addOffice();
  if (offices > 0) await network.startEpoch();
  const { workspace } = network;

  const door = {
    network,

    newDraft(author: Author, line = "answers questions with help"): Promise<DraftEntity> {
      const ladder = sampleLadder();
      ladder.expectations[0]!.text = [{ language: "en", value: line }];
      return addDraft(workspace, LADDER_DRAFT, author, { content: ladder });
    },

    /** Changes the text of a draft, so that its next publication differs. */
    async change(author: Author, draft: DraftEntity, version = 1): Promise<void> {
      const edit = { ladderDraftId: draft.id, version, language: "en", name: "Leadership" };
      await editLadder(workspace, author, addDimension, edit);
    },

    review({ organizationId }: Author, draft: DraftEntity) {
      return inOrganization(workspace, organizationId, (manager) =>
        prepareReview(manager, organizationId, draft.id, new Date()),
      );
    },

    decide(
      author: Author,
      draft: DraftEntity,
      key: string,
      decision: "KEEP" | "REPLACE",
      replacement: string | null = null,
    ) {
      const decisions = [{ key, decision, replacement }];
      return decideFindings(workspace, author, { draftId: draft.id, decisions });
    },

    confirm(author: Author, draft: DraftEntity, sha256: string, choices: Choices = {}) {
      return confirmPublication(workspace, author, {
        draftId: draft.id,
        sha256,
        checklist: [...SHARING_CHECKLIST],
        keepAfterLeaving: true,
        ...choices,
      });
    },

    /** Reviews, confirms and gives what stands in the ledger then. */
    async publish(author: Author, draft: DraftEntity, choices: Choices = {}): Promise<PublicationEntity> {
      const review = await door.review(author, draft);
      const result = await door.confirm(author, draft, review!.preview!.sha256, choices);
      if (!result.ok) throw new Error(result.problem);
      return result.publication;
    },

    publicationsOf({ organizationId }: Author, draft: DraftEntity) {
      return findPublications(workspace, organizationId, { draftId: draft.id, after: null, limit: 10 });
    },

    applyNext: (batches: PublicationBatches = "off") => applyNext(network.worker, network.publisher, batches),

    /** Does what the worker does until nothing waits. */
    async applyAll(batches: PublicationBatches = "off"): Promise<void> {
      let applied;
      do applied = await door.applyNext(batches);
      while (applied.state === "applied");
      if (applied.state === "failed") throw applied.error;
    },

    async asOwner(statement: string, values: unknown[] = []): Promise<unknown[]> {
      const client = new pg.Client({ connectionString: network.databases.owner.workspace });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(statement, values)).rows;
      } finally {
        await client.end();
      }
    },

    close: () => network.close(),
  };
  return door;
}

export type TestDoor = Awaited<ReturnType<typeof startTestDoor>>;
