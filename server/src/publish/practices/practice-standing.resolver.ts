import { LIMITS } from "@rungs/shared/limits";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { allowAtHome } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import { findDoneToo } from "./find-done-too.ts";
import {
  type BothSides,
  findPracticeStanding,
  type PracticeStanding as Standing,
  sayDoesToo,
} from "./practice-standing.ts";
import { DoesTooInput, PracticeDoneToo, PracticeStanding } from "./practice-standing.type.ts";

type Context = RequestContext<Viewer>;

@Resolver()
export class PracticeStandingResolver {
  private readonly sides: BothSides;

  constructor(sides: BothSides) {
    this.sides = sides;
  }

  @Authorized()
  @Query(() => PracticeStanding, {
    nullable: true,
    description: "How the viewer's organisation stands to a practice of a peer; null where there is none.",
  })
  async practiceStanding(
    @Arg("publishedPracticeId", () => ID, { description: "The practice, in any of its versions." })
    id: string,
    @Ctx() { viewer }: Context,
  ): Promise<PracticeStanding | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    return toStanding(viewer, await findPracticeStanding(this.sides, organizationId, id));
  }

  @Authorized()
  @Query(() => [PracticeDoneToo], {
    description: `What the viewer's organisation said that it does too, newest first; at most ${LIMITS.practicesDoneToo}.`,
  })
  async practicesDoneToo(@Ctx() { viewer }: Context): Promise<PracticeDoneToo[]> {
    const { organizationId } = requireAuthor(viewer, "read");
    const said = await findDoneToo(this.sides, organizationId);
    return said.map(({ lineId, kind, practice }) => ({
      lineId,
      kind,
      publishedId: practice?.id ?? null,
      title: practice?.title ?? null,
    }));
  }

  @Authorized()
  @Mutation(() => PracticeStanding, {
    nullable: true,
    description:
      "Says that the organisation does this too, or takes it back; null where there is no such practice.",
  })
  async sayDoesToo(
    @Arg("input", () => DoesTooInput) input: DoesTooInput,
    @Ctx() { viewer }: Context,
  ): Promise<PracticeStanding | null> {
    const { organizationId } = requireAuthor(viewer, "write");
    return toStanding(viewer, await sayDoesToo(this.sides, organizationId, input));
  }
}

function toStanding(viewer: Viewer | null, standing: Standing | null): PracticeStanding | null {
  if (!standing) return null;
  const { isOwn, doesToo } = standing;
  return { isOwn, doesToo, viewerCanWrite: allowAtHome(viewer, "write") };
}
