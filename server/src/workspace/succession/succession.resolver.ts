import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { type Author, requireAuthor } from "../require-author.ts";
import {
  addPosition,
  findPositionChoices,
  findSuccession,
  nameSuccessor,
  type Position,
  removePosition,
  removeSuccessor,
  type SuccessionResult,
} from "./succession.ts";
import {
  AddPositionInput,
  NameSuccessorInput,
  PositionChoice,
  RemovePositionInput,
  RemoveSuccessorInput,
  SuccessionPosition,
  SuccessionRefused,
  SuccessionResultUnion,
  SuccessionSaved,
} from "./succession.type.ts";

type Context = RequestContext<Viewer>;

/** Answers those who lead an organisation about who could follow in it, and nobody else. */
@Resolver()
export class SuccessionResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized("manage the members of")
  @Query(() => [SuccessionPosition], {
    description: "Every position and who could follow there; only owners see it. At most 100.",
  })
  async succession(@Ctx() { viewer }: Context): Promise<SuccessionPosition[]> {
    return (await findSuccession(this.workspace, requireLead(viewer))).map(toPosition);
  }

  @Authorized("manage the members of")
  @Query(() => [PositionChoice], {
    description: "The ladders and roles that can be positions; at most 100.",
  })
  async positionChoices(@Ctx() { viewer }: Context): Promise<PositionChoice[]> {
    const choices = await findPositionChoices(this.workspace, requireLead(viewer));
    return choices.map(({ draftId, title, levels }) => ({
      draftId,
      title,
      levels: levels.map((level) => ({
        id: level.id,
        title: level.title,
        internalTitle: level.internalTitle,
      })),
    }));
  }

  @Authorized("manage the members of")
  @Mutation(() => SuccessionResultUnion, { description: "Adds a position." })
  async addPosition(
    @Arg("input", () => AddPositionInput) input: AddPositionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SuccessionResultUnion> {
    return answer(await addPosition(this.workspace, requireLead(viewer), input));
  }

  @Authorized("manage the members of")
  @Mutation(() => SuccessionResultUnion, { description: "Takes a position out." })
  async removePosition(
    @Arg("input", () => RemovePositionInput) { positionId }: RemovePositionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SuccessionResultUnion> {
    return answer(await removePosition(this.workspace, requireLead(viewer), positionId));
  }

  @Authorized("manage the members of")
  @Mutation(() => SuccessionResultUnion, { description: "Says when somebody could take a position over." })
  async nameSuccessor(
    @Arg("input", () => NameSuccessorInput) input: NameSuccessorInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SuccessionResultUnion> {
    return answer(await nameSuccessor(this.workspace, requireLead(viewer), input));
  }

  @Authorized("manage the members of")
  @Mutation(() => SuccessionResultUnion, { description: "Takes somebody out of a position." })
  async removeSuccessor(
    @Arg("input", () => RemoveSuccessorInput) { successorId }: RemoveSuccessorInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SuccessionResultUnion> {
    return answer(await removeSuccessor(this.workspace, requireLead(viewer), successorId));
  }
}

const requireLead = (viewer: Viewer | null): Author => requireAuthor(viewer, "manage the members of");

function answer(result: SuccessionResult): SuccessionSaved | SuccessionRefused {
  if (result.ok) return Object.assign(new SuccessionSaved(), { positions: result.positions.map(toPosition) });
  return Object.assign(new SuccessionRefused(), {
    code: `succession.${result.problem}`,
    message:
      result.problem === "too-many"
        ? "There are as many as can be kept."
        : "There is no such position or level.",
  });
}

function toPosition(position: Position): SuccessionPosition {
  const { id, draftId, kind, title, levelId, levelTitle, internalTitle, isGone, successors } = position;
  const ready = (readiness: string) => successors.filter((one) => one.readiness === readiness).length;
  return {
    id,
    draftId,
    kind,
    title,
    levelId,
    levelTitle,
    internalTitle,
    isGone,
    successors: successors.map((one) => ({ id: one.id, name: one.name, readiness: one.readiness })),
    readyNow: ready("READY_NOW"),
    readyLater: ready("IN_ONE_TO_TWO_YEARS"),
  };
}
