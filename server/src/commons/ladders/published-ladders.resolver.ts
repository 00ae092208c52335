import { LIMITS } from "@rungs/shared/limits";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { Arg, Args, Authorized, ID, Int, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";

import { compareLadders } from "./compare-ladders.ts";
import { findFacets } from "./find-facets.ts";
import {
  countPublishedLadders,
  findCards,
  findDocument,
  findDocuments,
  findPublishedLadders,
} from "./find-published-ladders.ts";
import { LadderComparison } from "./ladder-comparison.type.ts";
import { levelChanges } from "./level-changes.ts";
import { LevelChanges } from "./level-changes.type.ts";
import { PublishedLadderCard } from "./published-ladder-card.type.ts";
import { FacetValue, PublishedLadderConnection } from "./published-ladder-connection.type.ts";
import { PublishedLadderFilter } from "./published-ladder-filter.type.ts";
import { PublishedLadder } from "./published-ladder.type.ts";
import { toCard } from "./to-card.ts";

const uuid = z.uuid();

@Resolver()
export class PublishedLaddersResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedLadderConnection, { description: "The ladders that offices share." })
  async publishedLadders(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg("filter", () => PublishedLadderFilter, { nullable: true, description: "What to look for." })
    filter: PublishedLadderFilter | null = null,
  ): Promise<PublishedLadderConnection> {
    const [rows, count] = await Promise.all([
      findPublishedLadders(this.commons, filter ?? {}, {
        after: decodeCursor(uuid, after),
        limit: first + 1,
      }),
      countPublishedLadders(this.commons, filter ?? {}),
    ]);
    const { edges, pageInfo } = toConnection(rows, first, { key: ({ id }) => id, node: toCard });
    return { edges, pageInfo, countBand: countBand(count) };
  }

  @Authorized()
  @Query(() => [FacetValue], {
    description:
      "How many listed ladders each filter value has, whatever else is filtered; at most one entry for each value there is.",
  })
  async publishedLadderFacets(): Promise<FacetValue[]> {
    const facets = await findFacets(this.commons);
    return facets.map(({ facet, value, ladders }) => ({ facet, value, countBand: countBand(ladders) }));
  }

  @Authorized()
  @Query(() => PublishedLadder, {
    nullable: true,
    description: "One ladder in full; null where there is none.",
  })
  async publishedLadder(
    @Arg("id", () => ID, { description: "The ladder's id." }) id: string,
  ): Promise<PublishedLadder | null> {
    return uuid.safeParse(id).success ? findDocument(this.commons, id) : null;
  }

  @Authorized()
  @Query(() => PublishedLadderCard, {
    nullable: true,
    description: "One ladder in short; null where there is none.",
  })
  async publishedLadderCard(
    @Arg("id", () => ID, { description: "The ladder's id." }) id: string,
  ): Promise<PublishedLadderCard | null> {
    const [row] = uuid.safeParse(id).success ? await findCards(this.commons, [id]) : [];
    return row ? toCard(row) : null;
  }

  @Authorized()
  @Query(() => LevelChanges, {
    nullable: true,
    description: "Only what changes between two levels; null where the ladder or a level does not exist.",
  })
  async levelChanges(
    @Arg("publishedLadderId", () => ID, { description: "The ladder's id." }) id: string,
    @Arg("from", () => Int, { description: "The ordinal of the level one comes from." }) from: number,
    @Arg("to", () => Int, { description: "The ordinal of the level one goes to." }) to: number,
    @Arg("language", () => String, {
      nullable: true,
      description: "The language to compare in; the ladder's own where it is not given.",
    })
    language: string | null = null,
  ): Promise<LevelChanges | null> {
    if (!uuid.safeParse(id).success) return null;
    const [[row], document] = await Promise.all([
      findCards(this.commons, [id]),
      findDocument(this.commons, id),
    ]);
    const fromLevel = document?.levels.find(({ ordinal }) => ordinal === from);
    const toLevel = document?.levels.find(({ ordinal }) => ordinal === to);
    if (!row || !document || !fromLevel || !toLevel) return null;
    const difference = levelChanges(document, from, to, language ?? document.language);
    return {
      ladder: toCard(row),
      levels: document.levels,
      from: fromLevel,
      to: toLevel,
      rows: difference.rows,
      changed: difference.changed,
      added: difference.added,
      removed: difference.removed,
      unchanged: difference.unchanged,
    };
  }

  @Authorized()
  @Query(() => LadderComparison, {
    nullable: true,
    description: "Two to four ladders side by side; null where fewer than two of them exist.",
  })
  async ladderComparison(
    @Arg("publishedLadderIds", () => [ID], { description: "Two to four ids, each once." }) ids: string[],
  ): Promise<LadderComparison | null> {
    const wanted = [...new Set(ids)].filter((id) => uuid.safeParse(id).success);
    if (ids.length > LIMITS.compared) {
      throw new UserInputError([
        {
          path: ["publishedLadderIds"],
          code: "too_big",
          message: `At most ${LIMITS.compared} ladders can be compared.`,
        },
      ]);
    }
    const [cards, documents] = await Promise.all([
      findCards(this.commons, wanted),
      findDocuments(this.commons, wanted),
    ]);
    if (cards.length < 2 || cards.length !== documents.length) return null;
    return {
      ladders: cards.map((row, place) => ({
        card: toCard(row),
        document: documents[place] as PublishedLadder,
      })),
      rows: compareLadders(documents),
    };
  }
}
