import type { LocalizedText } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import { In, IsNull } from "typeorm";

import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";

import type { BothSides } from "./practice-standing.ts";

/** A practice of a peer of which an organisation said that it does this too. */
export interface DoneToo {
  lineId: string;
  /** What the account was about when it was said. */
  kind: PracticeKind;
  /** The version that stands now; null where the account was taken back since. */
  practice: { id: string; title: LocalizedText } | null;
}

/** What an organisation said that it does too, newest first, also of accounts that nobody can read any more. */
export async function findDoneToo(
  { workspace, commons }: BothSides,
  organizationId: string,
): Promise<DoneToo[]> {
  const said = await inOrganization(workspace, organizationId, (manager) =>
    manager.query<{ lineId: string; kind: PracticeKind }[]>(
      `SELECT practice_id AS "lineId", kind FROM practice_done_too WHERE organization_id = $1
       ORDER BY said_at DESC, practice_id LIMIT ${LIMITS.practicesDoneToo}`,
      [organizationId],
    ),
  );
  if (said.length === 0) return [];
  const practices = await commons.getRepository(PublishedPracticeEntity).find({
    select: { id: true, line: true, title: true },
    where: { line: In(said.map(({ lineId }) => lineId)), replacedBy: IsNull() },
  });
  const standing = new Map(practices.map(({ line, id, title }) => [line, { id, title }]));
  return said.map(({ lineId, kind }) => ({ lineId, kind, practice: standing.get(lineId) ?? null }));
}
