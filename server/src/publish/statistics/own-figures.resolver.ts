import { Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import { findOwnFigures } from "./own-figures.ts";
import { OwnFigures } from "./own-figures.type.ts";

@Resolver()
export class OwnFiguresResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => OwnFigures, {
    description: "Where your organisation stands in the statistics, by what is in it now, drafts included.",
  })
  async ownFigures(@Ctx() { viewer }: RequestContext<Viewer>): Promise<OwnFigures> {
    const { organizationId } = requireAuthor(viewer, "read");
    const { hasCompleteProfile, cells } = await findOwnFigures(this.workspace, organizationId, new Date());
    return {
      hasCompleteProfile,
      figures: cells.map(({ table, group, values }) => ({
        table,
        group,
        values: values.filter((value) => typeof value === "string"),
        number: values.find((value) => typeof value === "number") ?? null,
      })),
    };
  }
}
