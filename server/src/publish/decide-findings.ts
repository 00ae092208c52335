import type { DecideFindingsValues } from "@rungs/shared/inputs/publishing";
import { type DataSource, In } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { prepareReview, type Review } from "./review.ts";

/**
 * Keeps what a person decided about marked words of a draft and gives the review as it is then; a null decision takes
 * an earlier one back. Null where the organisation has no such draft. What may not be kept is not kept whatever is
 * decided: the review ignores it.
 */
export async function decideFindings(
  workspace: DataSource,
  { organizationId, personId }: Author,
  { draftId, decisions }: DecideFindingsValues,
): Promise<Review | null> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const draft = await manager.findOne(DraftEntity, {
      select: { id: true },
      where: { organizationId, id: draftId },
      lock: { mode: "for_key_share" },
    });
    if (!draft) return null;
    // Of two decisions about one finding the last holds.
    const latest = [...new Map(decisions.map((decision) => [decision.key, decision])).values()];
    const forget = async (keys: string[]) => {
      if (keys.length === 0) return;
      await manager.delete(FindingDecisionEntity, { organizationId, draftId, key: In(keys) });
    };
    await forget(latest.filter(({ decision }) => !decision).map(({ key }) => key));
    const made = latest.flatMap(({ key, decision, replacement }) =>
      decision
        ? {
            organizationId,
            draftId,
            key,
            decision,
            replacement: decision === "REPLACE" ? replacement || null : null,
            decidedBy: personId,
          }
        : [],
    );
    if (made.length > 0)
      await manager.upsert(FindingDecisionEntity, made, ["organizationId", "draftId", "key"]);
    const review = await prepareReview(manager, organizationId, draftId, new Date());
    // What is not in the draft is not decided; what is marked does not depend on the decisions.
    const marked = new Set(review?.redaction.findings.map(({ key }) => key));
    await forget(latest.map(({ key }) => key).filter((key) => !marked.has(key)));
    return review;
  });
}
