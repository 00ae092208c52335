import type { DraftContent } from "@rungs/shared/draft";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { type Connection, toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import type { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import type { DraftType } from "./draft-type.ts";
import type { DraftEntity } from "./draft.entity.ts";
import { findDrafts } from "./find-drafts.ts";

/** A page of the organisation's drafts of a kind, newest first. */
export async function draftPage<Content extends DraftContent, Node>(
  workspace: DataSource,
  type: DraftType<Content>,
  organizationId: string,
  { first, after }: PageArguments,
  node: (draft: DraftEntity<Content>) => Node,
): Promise<Connection<Node>> {
  const drafts = await findDrafts(workspace, type, organizationId, {
    after: decodeCursor(z.uuid(), after),
    limit: first + 1,
  });
  return toConnection(drafts, first, { key: ({ id }) => id, node });
}
