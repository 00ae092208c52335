import type { DraftKind } from "@rungs/shared/draft";
import { Arg, Args, Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { requireAuthor } from "../require-author.ts";
import { DraftConnection } from "./draft-in-list.type.ts";
import { findDraftHeadings } from "./find-draft-headings.ts";

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
    @Arg("kinds", () => [draftKindEnum], {
      nullable: true,
      description: "Only those of these kinds, of which naming one twice is naming it once; null for all.",
    })
    kinds: DraftKind[] | null,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<DraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    const drafts = await findDraftHeadings(this.workspace, organizationId, {
      after: decodeCursor(z.uuid(), page.after),
      limit: page.first + 1,
      kinds: kinds && [...new Set(kinds)],
    });
    return toConnection(drafts, page.first, {
      key: ({ id }) => id,
      node: (draft) => ({
        id: draft.id,
        kind: draft.kind,
        title: draft.title,
        language: draft.language,
        updatedAt: draft.updatedAt.toISOString(),
        fileName: draft.fileName,
        viewerCanPublish: allow(viewer, "publish", draft),
      }),
    });
  }
}
