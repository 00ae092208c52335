import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { Author } from "#server/workspace/require-author.ts";

/** What an organisation asks of everything it publishes. */
export interface PublishingRules {
  approvalsNeeded: number;
  /** How many people may approve. */
  people: number;
}

/** The rules of an organisation; without any, nobody has to approve. */
export async function findPublishingRules(
  workspace: DataSource,
  organizationId: string,
): Promise<PublishingRules> {
  return inOrganization(workspace, organizationId, async (manager) => {
    const [rules] = await manager.query<[PublishingRules]>(
      `SELECT coalesce((SELECT approvals_needed FROM publishing_rule WHERE organization_id = $1), 0)
           AS "approvalsNeeded",
         (SELECT count(*)::integer FROM publishing_people()) AS people`,
      [organizationId],
    );
    return rules;
  });
}

/** Says how many approvals a publication needs from now on. */
export async function savePublishingRules(
  workspace: DataSource,
  author: Author,
  approvalsNeeded: number,
): Promise<void> {
  await asPerson(workspace, author, (manager) =>
    manager.query(
      `INSERT INTO publishing_rule (organization_id, approvals_needed, set_by) VALUES ($1, $2, $3)
       ON CONFLICT (organization_id) DO UPDATE
       SET approvals_needed = excluded.approvals_needed, set_by = excluded.set_by, set_at = now()`,
      [author.organizationId, approvalsNeeded, author.personId],
    ),
  );
}
