import { publishedPost } from "@rungs/shared/published-post";
import { Arg, Args, Authorized, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import { findDocuments, findSnapshots } from "../find-snapshots.ts";
import { readPage } from "../read-page.ts";
import { listedPosts } from "./listed-posts.ts";
import { PublishedPostCard, PublishedPostConnection } from "./published-post-connection.type.ts";
import { PublishedPostFilter } from "./published-post-filter.type.ts";
import { PublishedPostEntity } from "./published-post.entity.ts";
import { PublishedPost } from "./published-post.type.ts";
import { PostSuggestion, PostWishInput } from "./suggestion.type.ts";
import { suggestPosts } from "./suggest-posts.ts";
import { toPostCard } from "./to-post-card.ts";

@Resolver()
export class BoardResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedPostConnection, {
    description:
      "What stands on the board: time that leaders of offices offer, ask for, or would compare notes in.",
  })
  async posts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PublishedPostFilter, { nullable: true, description: "What to look for." })
    filter: PublishedPostFilter | null = null,
  ): Promise<PublishedPostConnection> {
    return readPage(listedPosts(this.commons, filter ?? {}), page, toPostCard);
  }

  @Authorized()
  @Query(() => PublishedPost, { nullable: true, description: "One post in full; null where there is none." })
  async post(
    @Arg("id", () => ID, { description: "The post's id." }) id: string,
  ): Promise<PublishedPost | null> {
    const [document] = await findDocuments(this.commons, PublishedPostEntity, publishedPost, [id]);
    return document ?? null;
  }

  @Authorized()
  @Query(() => PublishedPostCard, {
    nullable: true,
    description: "One post in short; null where there is none.",
  })
  async postCard(
    @Arg("id", () => ID, { description: "The post's id." }) id: string,
  ): Promise<PublishedPostCard | null> {
    const [row] = await findSnapshots(this.commons, PublishedPostEntity, [id]);
    return row ? toPostCard(row) : null;
  }

  @Authorized()
  @Query(() => [PostSuggestion], {
    description:
      "Posts that may answer somebody's own, best first; at most 12. What is asked is kept nowhere.",
  })
  async suggestedPosts(@Arg("input", () => PostWishInput) input: PostWishInput): Promise<PostSuggestion[]> {
    const suggestions = await suggestPosts(this.commons, input);
    return suggestions.map(({ post, reasons }) => ({ post: toPostCard(post), reasons }));
  }
}
