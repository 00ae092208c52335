import type { DecideFindingsValues } from "@rungs/shared/inputs/publishing";
import { type DataSource, In } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { LadderDraftEntity } from "#server/workspace/ladders/ladder-draft.entity.ts";

import { FindingDecisionEntity } from "./finding-decision.entity.ts";

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
    if (!(await manager.existsBy(LadderDraftEntity, { organizationId, id: ladderDraftId }))) return false;
    const undone = decisions.filter(({ decision }) => !decision).map(({ key }) => key);
    const made = decisions.flatMap(({ key, decision, replacement }) =>
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
