import { randomUUID } from "node:crypto";

import type { Post } from "@rungs/shared/post";
import pg from "pg";

import type { Author } from "../workspace/require-author.ts";
import type { TestDatabases } from "./create-test-databases.ts";

/** A post that peers can read, and whose it is. */
export interface TestPost {
  draftId: string;
  snapshotId: string;
}

/** Puts a post on the board as the ledger has it once the worker has shown it; nothing is written to the commons. */
export async function addTestPost(
  { owner }: TestDatabases,
  { organizationId, personId }: Author,
  { capacity = 2, title = "Levels for a first ladder" } = {},
): Promise<TestPost> {
  const client = new pg.Client({ connectionString: owner.workspace });
  await client.connect();
  try {
    const content: Post = {
      title: [{ language: "en", value: title }],
      language: "en",
      purpose: "MENTOR_OFFER",
      topics: ["FIRST_LADDER"],
      ranks: null,
      functions: [],
      format: "ONE_OFF",
      languages: ["en"],
      hours: [],
      utcOffset: null,
      capacity,
      inReturn: "NOTHING",
      startingUp: false,
      about: null,
    };
    const draftId = randomUUID();
    await client.query(
      "INSERT INTO draft (id, organization_id, kind, version, content) VALUES ($1, $2, 'POST', 1, $3)",
      [draftId, organizationId, content],
    );
    await client.query(
      `INSERT INTO draft_revision (organization_id, draft_id, version, content, edited_by)
       VALUES ($1, $2, 1, $3, $4)`,
      [organizationId, draftId, content, personId],
    );
    const { rows } = await client.query<{ snapshotId: string }>(
      `INSERT INTO publication (organization_id, kind, draft_id, line_id, draft_version, sha256, document, quarter,
         checklist, confirmed_by, visible_at)
       VALUES ($1, 'POST', $2, $2, 1, '', $3, '2026-Q4', '{}', $4, now())
       RETURNING snapshot_id AS "snapshotId"`,
      [organizationId, draftId, JSON.stringify({ ...content, face: {} }), personId],
    );
    return { draftId, snapshotId: rows[0]!.snapshotId };
  } finally {
    await client.end();
  }
}
