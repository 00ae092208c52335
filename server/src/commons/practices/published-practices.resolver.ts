import { publishedPractice } from "@rungs/shared/published-practice";
import { Arg, Args, Authorized, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import { findDocuments, findSnapshots } from "../find-snapshots.ts";
import { readPage } from "../read-page.ts";
import { listedPractices } from "./listed-practices.ts";
import { PublishedPracticeCard, PublishedPracticeConnection } from "./published-practice-connection.type.ts";
import { PublishedPracticeFilter } from "./published-practice-filter.type.ts";
import { PublishedPracticeEntity } from "./published-practice.entity.ts";
import { PublishedPractice } from "./published-practice.type.ts";
import { toPracticeCard } from "./to-practice-card.ts";

@Resolver()
export class PublishedPracticesResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedPracticeConnection, {
    description: "What offices have tried, in their own accounts.",
  })
  async publishedPractices(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PublishedPracticeFilter, { nullable: true, description: "What to look for." })
    filter: PublishedPracticeFilter | null = null,
  ): Promise<PublishedPracticeConnection> {
    return readPage(listedPractices(this.commons, filter ?? {}), page, toPracticeCard);
  }

  @Authorized()
  @Query(() => PublishedPractice, {
    nullable: true,
    description: "One account in full; null where there is none.",
  })
  async publishedPractice(
    @Arg("id", () => ID, { description: "The account's id." }) id: string,
  ): Promise<PublishedPractice | null> {
    const [document] = await findDocuments(this.commons, PublishedPracticeEntity, publishedPractice, [id]);
    return document ?? null;
  }

  @Authorized()
  @Query(() => PublishedPracticeCard, {
    nullable: true,
    description: "One account in short; null where there is none.",
  })
  async publishedPracticeCard(
    @Arg("id", () => ID, { description: "The account's id." }) id: string,
  ): Promise<PublishedPracticeCard | null> {
    const [row] = await findSnapshots(this.commons, PublishedPracticeEntity, [id]);
    return row ? toPracticeCard(row) : null;
  }
}
