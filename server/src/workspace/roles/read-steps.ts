import type { DataSource } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { LadderSteps, RoleSteps } from "./find-dead-ends.ts";

/** Drafts of each kind that are read: more than any office has had. */
const MOST = 200;

/** Where the roles and the ladders lead that an organisation writes, newest first, and nothing else of them. */
export async function readSteps(
  workspace: DataSource,
  organizationId: string,
): Promise<{ roles: RoleSteps[]; ladders: LadderSteps[] }> {
  return inOrganization(workspace, organizationId, async (manager) => ({
    roles: await manager.query<RoleSteps[]>(
      `SELECT id AS "draftId", content -> 'title' AS title, content ->> 'roleFamily' AS "roleFamily",
         nullif(content -> 'ranks', 'null') AS ranks, content -> 'nextSteps' <> '[]' AS "leadsOn"
       FROM draft WHERE organization_id = $1 AND kind = 'ROLE' ORDER BY created_at DESC, id DESC LIMIT ${MOST}`,
      [organizationId],
    ),
    ladders: await manager.query<LadderSteps[]>(
      `SELECT id AS "draftId", content -> 'title' AS title, content ->> 'roleFamily' AS "roleFamily",
         jsonb_path_query_array(content, '$.tracks[*].id') AS "trackIds",
         coalesce((
           SELECT jsonb_agg(jsonb_build_object(
             'id', level.value -> 'id', 'trackId', level.value -> 'trackId', 'rank', level.value -> 'rank',
             'title', level.value #> '{externalTitles,0}'
           ) ORDER BY level.place)
           FROM jsonb_array_elements(content -> 'levels') WITH ORDINALITY AS level (value, place)
         ), '[]') AS levels
       FROM draft WHERE organization_id = $1 AND kind = 'LADDER' ORDER BY created_at DESC, id DESC LIMIT ${MOST}`,
      [organizationId],
    ),
  }));
}
