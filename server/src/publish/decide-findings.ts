import type { DecideFindingsValues } from "@rungs/shared/inputs/publishing";
import { type DataSource, In } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { LadderDraftEntity } from "#server/workspace/ladders/ladder-draft.entity.ts";

import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { prepareReview } from "./review.ts";

/**
 * Keeps what a person decided about marked words of a draft; a null decision takes an earlier one back. False where
 * the organisation has no such draft. What may not be kept is not kept whatever is decided: the review ignores it.
 */
export async function decideFindings(
  workspace: DataSource,
  { organizationId, personId }: Author,
  { ladderDraftId, decisions }: DecideFindingsValues,
): Promise<boolean> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const draft = await manager.findOne(LadderDraftEntity, {
      where: { organizationId, id: ladderDraftId },
      lock: { mode: "for_key_share" },
    });
    const review = draft && (await prepareReview(manager, organizationId, ladderDraftId, new Date()));
    if (!review) return false;
    // What is not in the draft is not decided, and of two decisions about one finding the last holds.
    const marked = new Set(review.redaction.findings.map(({ key }) => key));
    const latest = new Map(decisions.map((decision) => [decision.key, decision]));
    const known = [...latest.values()].filter(({ key }) => marked.has(key));
    const undone = known.filter(({ decision }) => !decision).map(({ key }) => key);
    const made = known.flatMap(({ key, decision, replacement }) =>
      decision
        ? {
            organizationId,
            ladderDraftId,
            key,
            decision,
            replacement: decision === "REPLACE" ? replacement || null : null,
            decidedBy: personId,
          }
        : [],
    );
    if (undone.length > 0) {
      await manager.delete(FindingDecisionEntity, { organizationId, ladderDraftId, key: In(undone) });
    }
    if (made.length > 0) await manager.upsert(FindingDecisionEntity, made, ["ladderDraftId", "key"]);
    return true;
  });
}
