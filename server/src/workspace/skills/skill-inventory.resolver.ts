import { heldSkills } from "@rungs/shared/skills/held-skill";
import { movesInto } from "@rungs/shared/skills/moves-into";
import { translateRole } from "@rungs/shared/skills/translate-role";
import { type Rank, RANKS } from "@rungs/shared/vocabulary/ladder";
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";

import { requireAuthor } from "../require-author.ts";
import {
  deleteSkillInventory,
  findSkillInventory,
  saveSkillInventory,
  type SkillInventory as SkillInventoryRecord,
} from "./skill-inventory.ts";
import {
  JobFamilyOverlap,
  RoleMove,
  SaveSkillInventoryInput,
  SkillInventory,
} from "./skill-inventory.type.ts";

/** Answers people about their own skills, and nobody about anybody else's. */
@Resolver(() => SkillInventory)
export class SkillInventoryResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => SkillInventory, {
    nullable: true,
    description: "Your own skills, which nobody else can see; null until you say something of them.",
  })
  async skillInventory(@Ctx() { viewer }: RequestContext<Viewer>): Promise<SkillInventory | null> {
    const inventory = await findSkillInventory(this.workspace, requireAuthor(viewer, "read"));
    return inventory && toSkillInventory(inventory);
  }

  @FieldResolver(() => [JobFamilyOverlap], {
    description:
      "Your skills in traditional business terms, the job they cover most first; at most one entry a job.",
  })
  translation(@Root() { skills }: SkillInventory): JobFamilyOverlap[] {
    return translateRole(heldSkills(skills)).map(({ jobFamily, percent, matching, missing }) => ({
      jobFamily,
      percent,
      matching,
      missing,
    }));
  }

  @FieldResolver(() => [RoleMove], {
    description: "The roles in an office that your skills lead to, those within reach first.",
  })
  moves(
    @Root() { skills }: SkillInventory,
    @Arg("rank", () => Int, { description: "The highest rank you would enter at, 1 to 10." }) rank: number,
  ): RoleMove[] {
    return movesInto(heldSkills(skills), requireRank(rank)).map((move) => ({
      roleFamily: move.roleFamily,
      rank: move.rank,
      isWithinReach: move.isWithinReach,
      levelsBrought: move.levelsBrought,
      levelsToLearn: move.levelsToLearn,
      gaps: move.gaps.map(({ skill, required, held, levels }) => ({ skill, required, held, levels })),
    }));
  }

  @Authorized()
  @Mutation(() => SkillInventory, { description: "Replaces what you say of your own skills." })
  async saveSkillInventory(
    @Arg("input", () => SaveSkillInventoryInput) { skills, note }: SaveSkillInventoryInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<SkillInventory> {
    const author = requireAuthor(viewer, "read");
    return toSkillInventory(await saveSkillInventory(this.workspace, author, { skills, note: note ?? null }));
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "Deletes what you said of your own skills; false where you had said nothing.",
  })
  deleteSkillInventory(@Ctx() { viewer }: RequestContext<Viewer>): Promise<boolean> {
    return deleteSkillInventory(this.workspace, requireAuthor(viewer, "read"));
  }
}

function toSkillInventory({ skills, note }: SkillInventoryRecord): SkillInventory {
  return {
    skills: skills.map(({ skill, proficiency, preference }) => ({ skill, proficiency, preference })),
    note,
  };
}

function requireRank(rank: number): Rank {
  const found = RANKS.find((known) => known === rank);
  if (!found) {
    throw new UserInputError([{ path: ["rank"], code: "invalid_value", message: "A rank is 1 to 10." }]);
  }
  return found;
}
