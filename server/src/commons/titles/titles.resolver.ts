import { titleCrosswalk } from "@rungs/shared/inputs/title-crosswalk";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { type Rank, ROLE_FAMILIES, type RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { OCCUPATIONS } from "@rungs/shared/vocabulary/occupations";
import { Arg, Authorized, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { matchTitle } from "#server/anonymity/titles/match/match-title.ts";
import { spellingKey } from "#server/anonymity/titles/split-title.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";
import { roleFamilyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { familyShares } from "./family-shares.ts";
import { FEWEST_PEERS, findCeiling } from "./find-ceiling.ts";
import { findHeights } from "./find-heights.ts";
import { findRoleUses, type RoleUse, titleUsesOf } from "./find-role-uses.ts";
import { findTitleUses } from "./find-title-uses.ts";
import { rankSpread } from "./rank-spread.ts";
import { LadderCeiling, RoleTitles, TitleCrosswalk, type TitleMatch } from "./title-crosswalk.type.ts";
import type { TitleUse } from "./title-use.ts";
import { toPercent } from "./to-percent.ts";
import { toRoleSteps, toTitleMatrix } from "./to-title-matrix.ts";
import { toTitleSteps } from "./to-title-steps.ts";
import { groupTitles, toTitleUsage } from "./to-title-usage.ts";
import { countLadders } from "./weigh-uses.ts";

const uuid = z.uuid();
/** Titles of a role that are listed; rarer ones are found by their own words. */
const MOST_TITLES = 80;
/** Titles that stand for a role in the list of all roles. */
const FEW_TITLES = 4;

@Resolver()
export class TitlesResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => TitleCrosswalk, {
    description:
      "What others call a job: by the title one gives it, by its role, or by the one read as the other.",
  })
  async titleCrosswalk(
    @Arg("text", () => String, { nullable: true, description: "A title, in English or Chinese." })
    text: string | null = null,
    @Arg("roleFamily", () => roleFamilyEnum, {
      nullable: true,
      description: "The role, where it is known better than the title says it.",
    })
    roleFamily: RoleFamily | null = null,
  ): Promise<TitleCrosswalk> {
    const input = titleCrosswalk.safeParse({ text, roleFamily });
    if (!input.success) {
      const issues = input.error.issues.map(({ path, code, message }) => ({
        path: path.map(String),
        code,
        message,
      }));
      throw new UserInputError(issues);
    }
    const match = input.data.text ? toMatch(input.data.text) : null;
    const family = roleFamily ?? ownFamily(match);
    const isAsked = match !== null || family !== null;
    const [ladders, laddersInRole, roles, rolesInRole] = await Promise.all([
      match ? findTitleUses(this.commons, null) : [],
      family ? findTitleUses(this.commons, family) : [],
      isAsked ? findRoleUses(this.commons, null) : [],
      family ? findRoleUses(this.commons, family) : [],
    ]);
    const everywhere = match ? [...ladders, ...titleUsesOf(roles)] : [];
    const inRole = [...laddersInRole, ...titleUsesOf(rolesInRole)];
    const key = spellingKey(input.data.text ?? "");
    const uses = usesOfTitle(key, everywhere, inRole);
    // A role without ranks has no use to count, and duties all the same.
    const isFound = family !== null || uses.length > 0 || roles.some((role) => hasTitle(role, key));
    const isEnough = countLadders(uses) >= FEWEST_PEERS;
    const inLadders = uses.filter((use) => use.of === "LADDER");
    return {
      match,
      usage: toTitleUsage(uses),
      roles: isEnough ? rolesOf(uses) : [],
      nextSteps: countLadders(inLadders) >= FEWEST_PEERS ? toTitleSteps(inLadders) : [],
      roleSteps: toRoleSteps(rolesInRole),
      duties: isFound ? toTitleMatrix(roles, key) : null,
      role: family
        ? toRoleTitles(
            family,
            inRole,
            groupTitles(inRole.filter((use) => use.key !== key)).slice(0, MOST_TITLES),
          )
        : null,
    };
  }

  @Authorized()
  @Query(() => [RoleTitles], {
    description:
      "The roles that something is published for, each with its most common titles; at most one for each role.",
  })
  async roleTitles(): Promise<RoleTitles[]> {
    const [ladders, roles] = await Promise.all([
      findTitleUses(this.commons, null),
      findRoleUses(this.commons, null),
    ]);
    const uses = [...ladders, ...titleUsesOf(roles)];
    return ROLE_FAMILIES.flatMap((roleFamily) => {
      const own = uses.filter((use) => use.roleFamily === roleFamily);
      return own.length > 0 ? [toRoleTitles(roleFamily, own, groupTitles(own).slice(0, FEW_TITLES))] : [];
    });
  }

  @Authorized()
  @Query(() => LadderCeiling, {
    nullable: true,
    description:
      "That a ladder ends below the upper quartile of the others for its role; null where it does not, and with too few others.",
  })
  async ladderCeiling(
    @Arg("publishedLadderId", () => ID, { description: "The ladder's id." }) id: string,
  ): Promise<LadderCeiling | null> {
    const heights = uuid.safeParse(id).success ? await findHeights(this.commons, id) : null;
    return heights && findCeiling(heights.highest, heights.peers);
  }
}

function toMatch(text: string): TitleMatch {
  const { family, rank, occupations, confidence } = matchTitle(text);
  return {
    roleFamily: family,
    ranks: rank,
    occupations: OCCUPATIONS.filter(({ code }) => occupations.includes(code)),
    confidence,
  };
}

/** Nobody searches for the jobs that no office has. */
function ownFamily(match: TitleMatch | null): RoleFamily | null {
  return match && match.roleFamily !== "OTHER" ? match.roleFamily : null;
}

/** The uses of one title, each ladder's once: what is looked at of all roles and of one overlaps. */
function usesOfTitle(key: string, everywhere: readonly TitleUse[], inRole: readonly TitleUse[]): TitleUse[] {
  if (key === "") return [];
  const seen = new Set(everywhere.map(({ ladder }) => ladder));
  return [...everywhere, ...inRole.filter(({ ladder }) => !seen.has(ladder))].filter(
    (use) => use.key === key,
  );
}

function hasTitle({ titles }: RoleUse, key: string): boolean {
  return key !== "" && titles.some((title) => title.key === key);
}

function rolesOf(uses: readonly TitleUse[]): TitleCrosswalk["roles"] {
  return familyShares(uses)
    .map(({ roleFamily, share }) => ({ roleFamily, percent: toPercent(share) }))
    .filter(({ percent }) => percent > 0);
}

function toRoleTitles(
  roleFamily: RoleFamily,
  uses: readonly TitleUse[],
  titles: readonly (readonly TitleUse[])[],
): RoleTitles {
  // How high a role goes is for ladders to say: a role is one rung of it.
  const inLadders = uses.filter((use) => use.of === "LADDER");
  return {
    roleFamily,
    countBand: countBand(countLadders(uses)),
    titles: titles.flatMap((group) => toTitleUsage(group) ?? []),
    upperQuartileOfHighest:
      countLadders(inLadders) >= FEWEST_PEERS
        ? (rankSpread(highestOf(inLadders))?.upperQuartile ?? null)
        : null,
  };
}

/** Each ladder at its highest rank. */
function highestOf(uses: readonly TitleUse[]): { ladder: string; rank: Rank }[] {
  const highest = new Map<string, Rank>();
  for (const { ladder, rank } of uses) {
    const known = highest.get(ladder);
    if (known === undefined || rank > known) highest.set(ladder, rank);
  }
  return [...highest].map(([ladder, rank]) => ({ ladder, rank }));
}
