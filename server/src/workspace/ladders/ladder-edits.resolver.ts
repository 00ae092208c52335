import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { deleteDraft } from "../drafts/delete-draft.ts";
import { restoreDraft } from "../drafts/restore-draft.ts";
import { requireAuthor } from "../require-author.ts";
import { createLadder } from "./create-ladder.ts";
import { editLadder } from "./edit-ladder.ts";
import {
  DeleteLadderResult,
  EditLadderResult,
  ImportLadderResult,
  ImportRefused,
  LadderDeleted,
  LadderEdited,
} from "./edit-ladder.type.ts";
import { addDimension, moveDimension, removeDimension, saveDimension } from "./edits/dimensions.ts";
import type { LadderEdit } from "./edits/ladder-edit.ts";
import { addLevel, moveLevel, removeLevel, saveLevel } from "./edits/levels.ts";
import { saveCell } from "./edits/save-cell.ts";
import { saveConditions } from "./edits/save-conditions.ts";
import { saveDetails } from "./edits/save-details.ts";
import { saveOverview } from "./edits/save-overview.ts";
import { addTrack, removeTrack } from "./edits/tracks.ts";
import { importLadder } from "./import-ladder.ts";
import { LADDER_DRAFT } from "./ladder-draft.ts";
import * as inputs from "./ladder-edits.type.ts";
import { ladderNotFound, toEditResult } from "./to-edit-result.ts";
import { toLadderDraft } from "./to-ladder-draft.ts";

type Context = RequestContext<Viewer>;

@Resolver()
export class LadderEditsResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Starts an empty ladder on the four usual dimensions." })
  async createLadder(
    @Arg("input", () => inputs.CreateLadderInput) input: inputs.CreateLadderInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    const draft = await createLadder(this.workspace, requireAuthor(viewer, "write"), input);
    return toEditResult(viewer, { ok: true, draft });
  }

  @Authorized()
  @Mutation(() => ImportLadderResult, {
    description: "Makes a draft of a file; a broken file changes nothing.",
  })
  async importLadder(
    @Arg("input", () => inputs.ImportLadderInput) input: inputs.ImportLadderInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof ImportLadderResult> {
    const result = await importLadder(this.workspace, requireAuthor(viewer, "write"), input);
    if (!result.ok) {
      return Object.assign(new ImportRefused(), {
        code: `import.${result.problem.code}`,
        line: result.problem.line,
        message: result.problem.message,
      });
    }
    return Object.assign(new LadderEdited(), { ladderDraft: toLadderDraft(viewer, result.draft) });
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes what is said of the ladder as a whole." })
  saveLadderDetails(
    @Arg("input", () => inputs.SaveLadderDetailsInput) input: inputs.SaveLadderDetailsInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveDetails, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes the paragraphs that introduce the role." })
  saveOverview(
    @Arg("input", () => inputs.SaveOverviewInput) input: inputs.SaveOverviewInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveOverview, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes what holds for the role at every level." })
  saveConditions(
    @Arg("input", () => inputs.SaveConditionsInput) input: inputs.SaveConditionsInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveConditions, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes the lines of one cell." })
  saveCell(
    @Arg("input", () => inputs.SaveCellInput) input: inputs.SaveCellInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveCell, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes everything that is said of one level." })
  saveLevel(
    @Arg("input", () => inputs.SaveLevelInput) input: inputs.SaveLevelInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveLevel, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Adds a level after the last one." })
  addLevel(
    @Arg("input", () => inputs.AddLevelInput) input: inputs.AddLevelInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, addLevel, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Moves a level one place, with everything in it." })
  moveLevel(
    @Arg("input", () => inputs.MoveLevelInput) input: inputs.MoveLevelInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, moveLevel, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Takes a level away with everything in it." })
  removeLevel(
    @Arg("input", () => inputs.RemoveLevelInput) input: inputs.RemoveLevelInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, removeLevel, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Adds a dimension after the last one." })
  addDimension(
    @Arg("input", () => inputs.AddDimensionInput) input: inputs.AddDimensionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, addDimension, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Writes the name and the description of a dimension." })
  saveDimension(
    @Arg("input", () => inputs.SaveDimensionInput) input: inputs.SaveDimensionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, saveDimension, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Moves a dimension one place." })
  moveDimension(
    @Arg("input", () => inputs.MoveDimensionInput) input: inputs.MoveDimensionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, moveDimension, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Takes a dimension away with everything in its row." })
  removeDimension(
    @Arg("input", () => inputs.RemoveDimensionInput) input: inputs.RemoveDimensionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, removeDimension, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Adds a track." })
  addTrack(
    @Arg("input", () => inputs.AddTrackInput) input: inputs.AddTrackInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, addTrack, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, { description: "Takes a track away; its levels stay, on no track." })
  removeTrack(
    @Arg("input", () => inputs.RemoveTrackInput) input: inputs.RemoveTrackInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    return this.edit(viewer, removeTrack, input);
  }

  @Authorized()
  @Mutation(() => EditLadderResult, {
    description: "Brings an earlier version back as the newest one; what came between is kept.",
  })
  async restoreLadder(
    @Arg("input", () => inputs.RestoreLadderInput) input: inputs.RestoreLadderInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof EditLadderResult> {
    const author = requireAuthor(viewer, "write");
    const restoring = { ...input, id: input.ladderDraftId };
    return toEditResult(viewer, await restoreDraft(this.workspace, LADDER_DRAFT, author, restoring));
  }

  @Authorized()
  @Mutation(() => DeleteLadderResult, {
    description:
      "Deletes a draft with all its versions. What was published from it stays until it is retracted.",
  })
  async deleteLadder(
    @Arg("input", () => inputs.DeleteLadderInput) { ladderDraftId }: inputs.DeleteLadderInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteLadderResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    if (!(await deleteDraft(this.workspace, LADDER_DRAFT, organizationId, ladderDraftId)))
      return ladderNotFound();
    return Object.assign(new LadderDeleted(), { ladderDraftId });
  }

  private async edit<Input extends { ladderDraftId: string; version: number }>(
    viewer: Viewer | null,
    edit: LadderEdit<Input>,
    input: Input,
  ): Promise<typeof EditLadderResult> {
    const author = requireAuthor(viewer, "write");
    return toEditResult(viewer, await editLadder(this.workspace, author, edit, input));
  }
}
