import { Arg, Args, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { findDraft, findDrafts } from "../drafts/find-drafts.ts";
import { requireAuthor } from "../require-author.ts";
import { LADDER_DRAFT } from "./ladder-draft.ts";
import { LadderDraft, LadderDraftConnection } from "./ladder-draft.type.ts";
import { toLadderDraft } from "./to-ladder-draft.ts";

const uuid = z.uuid();

@Resolver()
export class LadderDraftsResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => LadderDraftConnection, {
    description: "The ladders that the viewer's organisation is writing.",
  })
  async ladderDrafts(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<LadderDraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    const drafts = await findDrafts(this.workspace, LADDER_DRAFT, organizationId, {
      after: decodeCursor(uuid, after),
      limit: first + 1,
    });
    return toConnection(drafts, first, {
      key: ({ id }) => id,
      node: (draft) => toLadderDraft(viewer, draft),
    });
  }

  @Authorized()
  @Query(() => LadderDraft, {
    nullable: true,
    description: "One draft of the viewer's organisation; null where it has none of that id.",
  })
  async ladderDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<LadderDraft | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!uuid.safeParse(id).success) return null;
    const draft = await findDraft(this.workspace, LADDER_DRAFT, organizationId, id);
    return draft && toLadderDraft(viewer, draft);
  }
}
