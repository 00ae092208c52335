import { Args, Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { requireAuthor } from "../require-author.ts";
import { draftPage } from "./draft-page.ts";
import { DraftConnection } from "./draft-in-list.type.ts";

@Resolver()
export class DraftsResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => DraftConnection, {
    description: "Everything that the viewer's organisation is writing.",
  })
  async drafts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<DraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    return draftPage(this.workspace, null, organizationId, page, (draft) => ({
      id: draft.id,
      kind: draft.kind,
      title: draft.content.title,
      language: draft.content.language,
      updatedAt: draft.updatedAt.toISOString(),
      fileName: draft.importReport?.fileName ?? null,
      viewerCanPublish: allow(viewer, "publish", draft),
    }));
  }
}
