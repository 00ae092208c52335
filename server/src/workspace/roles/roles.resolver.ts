import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { deleteDraft } from "../drafts/delete-draft.ts";
import { draftPage } from "../drafts/draft-page.ts";
import { findDraft } from "../drafts/find-drafts.ts";
import { restoreDraft } from "../drafts/restore-draft.ts";
import { DeleteDraftInput, DeleteDraftResult, RestoreDraftInput } from "../drafts/save-draft.type.ts";
import { toDeleteResult } from "../drafts/to-save-result.ts";
import { requireAuthor } from "../require-author.ts";
import { DeadEnd } from "./dead-end.type.ts";
import { findDeadEnds } from "./find-dead-ends.ts";
import { readSteps } from "./read-steps.ts";
import { ROLE_DRAFT } from "./role-draft.ts";
import { RoleDraft, RoleDraftConnection } from "./role-draft.type.ts";
import { CreateRoleInput, SaveRoleInput, SaveRoleResult } from "./save-role.type.ts";
import { toRoleDraft, toSaveRoleResult } from "./to-role-draft.ts";
import { createRole, saveRole } from "./write-role.ts";

type Context = RequestContext<Viewer>;

const MOST_DEAD_ENDS = 400;

@Resolver()
export class RolesResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => RoleDraftConnection, { description: "The roles that the viewer's organisation is writing." })
  async roleDrafts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<RoleDraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    return draftPage(this.workspace, ROLE_DRAFT, organizationId, page, (draft) => toRoleDraft(viewer, draft));
  }

  @Authorized()
  @Query(() => RoleDraft, {
    nullable: true,
    description: "One role of the viewer's organisation; null where it has none of that id.",
  })
  async roleDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<RoleDraft | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    const draft = await findDraft(this.workspace, ROLE_DRAFT, organizationId, id);
    return draft && toRoleDraft(viewer, draft);
  }

  @Authorized()
  @Query(() => [DeadEnd], {
    description: "The dead ends among the roles and ladders that the organisation is writing; at most 400.",
  })
  async deadEnds(@Ctx() { viewer }: Context): Promise<DeadEnd[]> {
    const { organizationId } = requireAuthor(viewer, "read");
    const { roles, ladders } = await readSteps(this.workspace, organizationId);
    return findDeadEnds(roles, ladders).slice(0, MOST_DEAD_ENDS);
  }

  @Authorized()
  @Mutation(() => SaveRoleResult, { description: "Starts a role." })
  async createRole(
    @Arg("input", () => CreateRoleInput) input: CreateRoleInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveRoleResult> {
    const draft = await createRole(this.workspace, requireAuthor(viewer, "write"), input);
    return toSaveRoleResult(viewer, { ok: true, draft });
  }

  @Authorized()
  @Mutation(() => SaveRoleResult, { description: "Writes a role as a whole." })
  async saveRole(
    @Arg("input", () => SaveRoleInput) input: SaveRoleInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveRoleResult> {
    const author = requireAuthor(viewer, "write");
    return toSaveRoleResult(viewer, await saveRole(this.workspace, author, input));
  }

  @Authorized()
  @Mutation(() => SaveRoleResult, { description: "Brings back an earlier version of a role." })
  async restoreRole(
    @Arg("input", () => RestoreDraftInput) { draftId: id, version, toVersion }: RestoreDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveRoleResult> {
    const author = requireAuthor(viewer, "write");
    const restored = await restoreDraft(this.workspace, ROLE_DRAFT, author, { id, version, toVersion });
    return toSaveRoleResult(viewer, restored);
  }

  @Authorized()
  @Mutation(() => DeleteDraftResult, {
    description: "Deletes a role with all its versions; what was published of it stays published.",
  })
  async deleteRole(
    @Arg("input", () => DeleteDraftInput) { draftId }: DeleteDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteDraftResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    return toDeleteResult(draftId, await deleteDraft(this.workspace, ROLE_DRAFT, organizationId, draftId));
  }
}
