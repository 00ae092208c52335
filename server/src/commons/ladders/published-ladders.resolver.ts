import { LIMITS } from "@rungs/shared/limits";
import { publishedLadder } from "@rungs/shared/published-ladder";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { Arg, Args, Authorized, ID, Int, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";

import { findDocuments, findSnapshots } from "../find-snapshots.ts";
import { readPage } from "../read-page.ts";
import { compareLadders } from "./compare-ladders.ts";
import { findFacets } from "./find-facets.ts";
import { LadderComparison } from "./ladder-comparison.type.ts";
import { levelChanges } from "./level-changes.ts";
import { LevelChanges } from "./level-changes.type.ts";
import { listedLadders } from "./listed-ladders.ts";
import { PublishedLadderCard } from "./published-ladder-card.type.ts";
import { FacetValue, PublishedLadderConnection } from "./published-ladder-connection.type.ts";
import { PublishedLadderFilter } from "./published-ladder-filter.type.ts";
import { PublishedLadderEntity } from "./published-ladder.entity.ts";
import { PublishedLadder } from "./published-ladder.type.ts";
import { toCard } from "./to-card.ts";

@Resolver()
export class PublishedLaddersResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedLadderConnection, { description: "The ladders that offices share." })
  async publishedLadders(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PublishedLadderFilter, { nullable: true, description: "What to look for." })
    filter: PublishedLadderFilter | null = null,
  ): Promise<PublishedLadderConnection> {
    return readPage(listedLadders(this.commons, filter ?? {}), page, toCard);
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
    const [document] = await this.documents([id]);
    return document ?? null;
  }

  @Authorized()
  @Query(() => PublishedLadderCard, {
    nullable: true,
    description: "One ladder in short; null where there is none.",
  })
  async publishedLadderCard(
    @Arg("id", () => ID, { description: "The ladder's id." }) id: string,
  ): Promise<PublishedLadderCard | null> {
    const [row] = await this.cards([id]);
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
    const [[row], [document]] = await Promise.all([this.cards([id]), this.documents([id])]);
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
    if (ids.length > LIMITS.compared) {
      throw new UserInputError([
        {
          path: ["publishedLadderIds"],
          code: "too_big",
          message: `At most ${LIMITS.compared} ladders can be compared.`,
        },
      ]);
    }
    const wanted = [...new Set(ids)];
    const [cards, documents] = await Promise.all([this.cards(wanted), this.documents(wanted)]);
    if (cards.length < 2 || cards.length !== documents.length) return null;
    return {
      ladders: cards.map((row, place) => ({
        card: toCard(row),
        document: documents[place] as PublishedLadder,
      })),
      rows: compareLadders(documents),
    };
  }

  private cards(ids: readonly string[]) {
    return findSnapshots(this.commons, PublishedLadderEntity, ids);
  }

  private documents(ids: readonly string[]) {
    return findDocuments(this.commons, PublishedLadderEntity, publishedLadder, ids);
  }
}
