import { publishedRole } from "@rungs/shared/published-role";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { OCCUPATIONS } from "@rungs/shared/vocabulary/occupations";
import { Arg, Args, Authorized, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";

import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import { findDocuments, findSnapshots } from "../find-snapshots.ts";
import { Occupation } from "../occupation.type.ts";
import { readPage } from "../read-page.ts";
import { countByJobFamily, countByOccupation } from "./find-mapping-peers.ts";
import { listedRoles } from "./listed-roles.ts";
import { MappingPeers, MappingPeersArguments } from "./mapping-peers.type.ts";
import { PublishedRoleCard, PublishedRoleConnection } from "./published-role-connection.type.ts";
import { PublishedRoleFilter } from "./published-role-filter.type.ts";
import { PublishedRoleEntity } from "./published-role.entity.ts";
import { PublishedRole } from "./published-role.type.ts";
import { toRoleCard } from "./to-role-card.ts";

@Resolver(() => PublishedRole)
export class PublishedRolesResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedRoleConnection, { description: "The roles that offices share." })
  async publishedRoles(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PublishedRoleFilter, { nullable: true, description: "What to look for." })
    filter: PublishedRoleFilter | null = null,
  ): Promise<PublishedRoleConnection> {
    return readPage(listedRoles(this.commons, filter ?? {}), page, toRoleCard);
  }

  @Authorized()
  @Query(() => PublishedRole, { nullable: true, description: "One role in full; null where there is none." })
  async publishedRole(
    @Arg("id", () => ID, { description: "The role's id." }) id: string,
  ): Promise<PublishedRole | null> {
    const [document] = await findDocuments(this.commons, PublishedRoleEntity, publishedRole, [id]);
    return document ?? null;
  }

  @Authorized()
  @Query(() => PublishedRoleCard, {
    nullable: true,
    description: "One role in short; null where there is none.",
  })
  async publishedRoleCard(
    @Arg("id", () => ID, { description: "The role's id." }) id: string,
  ): Promise<PublishedRoleCard | null> {
    const [row] = await findSnapshots(this.commons, PublishedRoleEntity, [id]);
    return row ? toRoleCard(row) : null;
  }

  @Authorized()
  @Query(() => MappingPeers, {
    description:
      "How many shared roles are classed as a traditional job, and how many are placed in some occupations.",
  })
  async mappingPeers(
    @Args(() => MappingPeersArguments) { jobFamily, occupations: codes }: MappingPeersArguments,
  ): Promise<MappingPeers> {
    const asked = OCCUPATIONS.filter(({ code }) => codes?.includes(code));
    const [inFamily, counts] = await Promise.all([
      jobFamily ? countByJobFamily(this.commons, jobFamily) : null,
      countByOccupation(
        this.commons,
        asked.map(({ code }) => code),
      ),
    ]);
    return {
      jobFamily: inFamily === null ? null : countBand(inFamily),
      occupations: asked.map((occupation, place) => ({
        occupation,
        countBand: countBand(counts[place] ?? 0),
      })),
    };
  }

  @FieldResolver(() => [Occupation], {
    description: "Its places in published lists of occupations, in a fixed order; at most 12.",
  })
  occupations(@Root() { occupations }: PublishedRole): Occupation[] {
    return OCCUPATIONS.filter(({ code }) => occupations.includes(code));
  }
}
