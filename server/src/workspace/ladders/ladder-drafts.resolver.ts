import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { findDraft } from "../drafts/find-drafts.ts";
import { requireAuthor } from "../require-author.ts";
import { LADDER_DRAFT } from "./ladder-draft.ts";
import { LadderDraft } from "./ladder-draft.type.ts";
import { toLadderDraft } from "./to-ladder-draft.ts";

@Resolver()
export class LadderDraftsResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
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
    const draft = await findDraft(this.workspace, LADDER_DRAFT, organizationId, id);
    return draft && toLadderDraft(viewer, draft);
  }
}
