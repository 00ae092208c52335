import type { EntityManager } from "typeorm";

import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import {
  type PeerReviewEvent,
  type PeerReviewFacts,
  type PeerReviewStanding,
  peerReviewStanding,
} from "./peer-review-standing.ts";

/** The words that somebody put in the place of marked ones, and their digest with the places. */
export interface OwnWords {
  ownWords: string;
  replacements: string[];
}

/** Finds where a draft stands in a transaction of its organisation, with the digest of the words in its place. */
export async function findStanding(
  manager: EntityManager,
  { organizationId, id, version }: Pick<DraftEntity, "organizationId" | "id" | "version">,
): Promise<PeerReviewStanding & OwnWords> {
  const [facts] = await manager.query<[Omit<PeerReviewFacts, "version"> & { replacements: string[] }]>(
    // Words that peers read in the place of the draft's own are nobody's but their author's: who approved the draft
    // has not read those that came later. What is kept, or taken out, is in the draft or adds nothing.
    `SELECT coalesce((SELECT approvals_needed FROM publishing_rule WHERE organization_id = $1), 0) AS needed,
       ARRAY(SELECT publishing_people() ORDER BY 1) AS people,
       ARRAY(
         SELECT edited_by FROM draft_revision
         WHERE organization_id = $1 AND draft_id = $2 AND version > coalesce((
           SELECT max(draft_version) FROM publication
           WHERE organization_id = $1 AND draft_id = $2 AND draft_version < $3), 0)
         UNION SELECT decided_by FROM finding_decision
         WHERE organization_id = $1 AND draft_id = $2 AND decision = 'REPLACE' AND replacement IS NOT NULL
       ) AS writers,
       ARRAY(
         SELECT DISTINCT replacement FROM finding_decision
         WHERE organization_id = $1 AND draft_id = $2 AND decision = 'REPLACE' AND replacement IS NOT NULL
         ORDER BY 1
       ) AS replacements,
       (SELECT encode(sha256(convert_to(coalesce(jsonb_agg(jsonb_build_array(key, replacement) ORDER BY key), '[]')
          ::text, 'UTF8')), 'hex')
        FROM finding_decision
        WHERE organization_id = $1 AND draft_id = $2 AND decision = 'REPLACE' AND replacement IS NOT NULL
       ) AS "ownWords"`,
    [organizationId, id, version],
  );
  // With a publication its round is over, unless it is of the very version that was approved. Of a round only the last
  // request, the last end and everybody's latest act since decide, however long its record is.
  const events = await manager.query<PeerReviewEvent[]>(
    `WITH round AS (
       SELECT * FROM peer_review_event
       WHERE organization_id = $1 AND draft_id = $2 AND at > coalesce((
         SELECT max(confirmed_at) FROM publication
         WHERE organization_id = $1 AND draft_id = $2 AND draft_version < $3), '-infinity')
     ), turning AS (
       SELECT DISTINCT ON (act) * FROM round WHERE act IN ('ASKED', 'STOPPED') ORDER BY act, at DESC, id DESC
     ), latest AS (
       SELECT DISTINCT ON (person_id) * FROM round
       WHERE (at, id) > (SELECT at, id FROM turning WHERE act = 'ASKED') ORDER BY person_id, at DESC, id DESC
     )
     SELECT act, draft_version AS "draftVersion", own_words_sha256 AS "ownWords", person_id AS "personId"
     FROM (SELECT * FROM turning UNION SELECT * FROM latest) AS deciding ORDER BY at, id`,
    [organizationId, id, version],
  );
  const { ownWords, replacements } = facts;
  return { ...peerReviewStanding(events, { version, ...facts }), ownWords, replacements };
}
