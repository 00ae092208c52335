import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import { ChooseFaceInput } from "./choose-face.input.type.ts";
import { keepFaceChoice } from "./face-choice.ts";

@Resolver()
export class FaceResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "Keeps how much of its face the organisation shows; what lies off its path changes nothing.",
  })
  async chooseFace(
    @Arg("input", () => ChooseFaceInput) input: ChooseFaceInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<boolean> {
    const author = requireAuthor(viewer, "write");
    await inOrganization(this.workspace, author.organizationId, (manager) =>
      keepFaceChoice(manager, author, input),
    );
    return true;
  }
}
