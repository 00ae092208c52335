import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { allowAtHome } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { requireAuthor } from "../require-author.ts";
import {
  addAdoption,
  type AdoptedLadder as AdoptedLadderRecord,
  type AdoptionResult,
  endAdoption,
  findAdoptions,
  removeAdoption,
} from "./adoptions.ts";
import {
  AddAdoptionInput,
  AdoptedLadder,
  AdoptionRefused,
  AdoptionResultUnion,
  AdoptionSaved,
  EndAdoptionInput,
  RemoveAdoptionInput,
} from "./adoptions.type.ts";

type Context = RequestContext<Viewer>;

/** Answers about the teams of one's own organisation that took a ladder over. */
@Resolver()
export class AdoptionsResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => AdoptedLadder, {
    nullable: true,
    description: "A ladder and the teams that took it over; null where your organisation has no such ladder.",
  })
  async adoptedLadder(
    @Arg("draftId", () => ID, { description: "The ladder's draft." }) draftId: string,
    @Ctx() { viewer }: Context,
  ): Promise<AdoptedLadder | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!z.uuid().safeParse(draftId).success) return null;
    const ladder = await findAdoptions(this.workspace, organizationId, draftId);
    return ladder && toLadder(viewer, ladder);
  }

  @Authorized("write")
  @Mutation(() => AdoptionResultUnion, { description: "Keeps that a team took a ladder over." })
  async addAdoption(
    @Arg("input", () => AddAdoptionInput) input: AddAdoptionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof AdoptionResultUnion> {
    const { organizationId } = requireAuthor(viewer, "write");
    return answer(viewer, await addAdoption(this.workspace, organizationId, input));
  }

  @Authorized("write")
  @Mutation(() => AdoptionResultUnion, { description: "Keeps that a team works with a ladder no more." })
  async endAdoption(
    @Arg("input", () => EndAdoptionInput) input: EndAdoptionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof AdoptionResultUnion> {
    const { organizationId } = requireAuthor(viewer, "write");
    return answer(viewer, await endAdoption(this.workspace, organizationId, input));
  }

  @Authorized("write")
  @Mutation(() => AdoptionResultUnion, { description: "Takes out a record that was made by mistake." })
  async removeAdoption(
    @Arg("input", () => RemoveAdoptionInput) { adoptionId }: RemoveAdoptionInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof AdoptionResultUnion> {
    const { organizationId } = requireAuthor(viewer, "write");
    return answer(viewer, await removeAdoption(this.workspace, organizationId, adoptionId));
  }
}

function answer(viewer: Viewer | null, result: AdoptionResult): AdoptionSaved | AdoptionRefused {
  if (result.ok) return Object.assign(new AdoptionSaved(), { ladder: toLadder(viewer, result.ladder) });
  return Object.assign(new AdoptionRefused(), {
    code: `adoption.${result.problem}`,
    message: MESSAGES[result.problem],
  });
}

const MESSAGES = {
  "not-found": "There is no such ladder or record.",
  "ended-before": "It cannot end before it began.",
  "too-many": "A ladder keeps at most 100 such records.",
} as const;

function toLadder(
  viewer: Viewer | null,
  { draftId, version, adoptions }: AdoptedLadderRecord,
): AdoptedLadder {
  return {
    draftId,
    version,
    count: adoptions.filter(({ ended }) => ended === null).length,
    adoptions: adoptions.map((one) => ({
      id: one.id,
      version: one.version,
      department: one.department,
      team: one.team,
      since: one.since,
      changed: one.changed,
      ended: one.ended,
    })),
    viewerCanEdit: allowAtHome(viewer, "write"),
  };
}
