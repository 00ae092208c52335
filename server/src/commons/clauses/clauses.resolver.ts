import { countBand } from "@rungs/shared/vocabulary/count-band";
import { Arg, Args, Authorized, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import { toSnapshotCard } from "../to-snapshot-card.ts";
import { ClauseFilter } from "./clause-filter.type.ts";
import { type Clause, ClauseConnection } from "./clause.type.ts";
import { type AdoptionCount, findAdoption } from "./find-adoption.ts";
import { countClauses, findClauses, type FoundClause } from "./find-clauses.ts";

@Resolver()
export class ClausesResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => ClauseConnection, {
    description:
      "Lines of listed ladders that credit work outside the company: how others word it, and how many do.",
  })
  async clauses(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg("filter", () => ClauseFilter, { nullable: true, description: "What to look for." })
    filter: ClauseFilter | null = null,
  ): Promise<ClauseConnection> {
    const page = { after: decodeCursor(z.uuid(), after), limit: first + 1 };
    const [found, count] = await Promise.all([
      findClauses(this.commons, filter ?? {}, page),
      countClauses(this.commons, filter ?? {}),
    ]);
    const adoption = await findAdoption(this.commons, found);
    const { edges, pageInfo } = toConnection(found, first, {
      key: ({ id }) => id,
      node: (clause) => toClause(clause, adoption),
    });
    return { edges, pageInfo, countBand: countBand(count) };
  }
}

function toClause({ id, text, rank, evidence, ladder }: FoundClause, adoption: AdoptionCount): Clause {
  return {
    id,
    text,
    rank,
    adoption: evidence.map((one) => ({ evidence: one, countBand: countBand(adoption(rank, one)) })),
    ladder: { ...toSnapshotCard(ladder), roleFamily: ladder.roleFamily },
  };
}
