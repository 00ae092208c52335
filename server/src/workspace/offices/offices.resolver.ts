import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { restoreDraft } from "../drafts/restore-draft.ts";
import { RestoreDraftInput } from "../drafts/save-draft.type.ts";
import { requireAuthor } from "../require-author.ts";
import { createOffice, findOffice } from "./create-office.ts";
import { OFFICE_DRAFT } from "./office-draft.ts";
import { OfficeDraft } from "./office-draft.type.ts";
import { saveOffice } from "./save-office.ts";
import { CreateOfficeInput, SaveOfficeInput, SaveOfficeResult } from "./save-office.type.ts";
import { toOfficeDraft, toSaveOfficeResult } from "./to-office-draft.ts";

type Context = RequestContext<Viewer>;

@Resolver()
export class OfficesResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => OfficeDraft, {
    nullable: true,
    description: "The profile that the viewer's organisation is writing; null where nobody has begun one.",
  })
  async officeDraft(@Ctx() { viewer }: Context): Promise<OfficeDraft | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    const draft = await findOffice(this.workspace, organizationId);
    return draft && toOfficeDraft(viewer, draft);
  }

  @Authorized()
  @Mutation(() => SaveOfficeResult, {
    description: "Starts the organisation's profile; where there is one already, gives that one.",
  })
  async createOffice(
    @Arg("input", () => CreateOfficeInput) input: CreateOfficeInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveOfficeResult> {
    const draft = await createOffice(this.workspace, requireAuthor(viewer, "write"), input);
    return toSaveOfficeResult(viewer, { ok: true, draft });
  }

  @Authorized()
  @Mutation(() => SaveOfficeResult, { description: "Writes the profile as a whole." })
  async saveOffice(
    @Arg("input", () => SaveOfficeInput) input: SaveOfficeInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveOfficeResult> {
    const author = requireAuthor(viewer, "write");
    return toSaveOfficeResult(viewer, await saveOffice(this.workspace, author, input));
  }

  @Authorized()
  @Mutation(() => SaveOfficeResult, { description: "Brings back an earlier version of the profile." })
  async restoreOffice(
    @Arg("input", () => RestoreDraftInput) { draftId: id, version, toVersion }: RestoreDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveOfficeResult> {
    const author = requireAuthor(viewer, "write");
    const restored = await restoreDraft(this.workspace, OFFICE_DRAFT, author, { id, version, toVersion });
    return toSaveOfficeResult(viewer, restored);
  }
}
