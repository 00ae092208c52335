import { countBand } from "@rungs/shared/vocabulary/count-band";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { requireAuthor } from "../require-author.ts";
import {
  type BrandPlanItem as BrandPlanItemRecord,
  countBrandPlans,
  deletePlan,
  findBrandPlan,
  savePlan,
} from "./brand-plan.ts";
import {
  BrandPlanCount,
  BrandPlanItem,
  BrandPlanRefused,
  BrandPlanResultUnion,
  BrandPlanSaved,
  SavePlanInput,
} from "./brand-plan.type.ts";

type Context = RequestContext<Viewer>;

/** Answers people about their own plans, and the organisation about nobody's in particular. */
@Resolver()
export class BrandPlanResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => [BrandPlanItem], {
    description: "Your own talks, articles and public roles, which nobody else can see; at most 100.",
  })
  async brandPlan(@Ctx() { viewer }: Context): Promise<BrandPlanItem[]> {
    return (await findBrandPlan(this.workspace, requireAuthor(viewer, "read"))).map(toItem);
  }

  @Authorized()
  @Query(() => [BrandPlanCount], {
    description: "What you are told of your colleagues' plans; at most 12 counts.",
  })
  async brandPlanCounts(@Ctx() { viewer }: Context): Promise<BrandPlanCount[]> {
    const counts = await countBrandPlans(this.workspace, requireAuthor(viewer, "read"));
    return counts.map(({ kind, state, people }) => ({ kind, state, people: countBand(people) }));
  }

  @Authorized()
  @Mutation(() => BrandPlanResultUnion, { description: "Writes one of your own plans." })
  async saveBrandPlan(
    @Arg("input", () => SavePlanInput) input: SavePlanInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof BrandPlanResultUnion> {
    const result = await savePlan(this.workspace, requireAuthor(viewer, "read"), input);
    if (result.ok) return Object.assign(new BrandPlanSaved(), { plan: result.plan.map(toItem) });
    return Object.assign(new BrandPlanRefused(), {
      code: `brand-plan.${result.problem}`,
      message: result.problem === "too-many" ? "There are as many as can be kept." : "There is no such plan.",
    });
  }

  @Authorized()
  @Mutation(() => Boolean, { description: "Deletes one of your own plans; false where there is none." })
  async deleteBrandPlan(
    @Arg("id", () => ID, { description: "The plan." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    const person = requireAuthor(viewer, "read");
    return z.uuid().safeParse(id).success && deletePlan(this.workspace, person, id);
  }
}

function toItem({ id, kind, title, state, due }: BrandPlanItemRecord): BrandPlanItem {
  return { id, kind, title, state, due };
}
