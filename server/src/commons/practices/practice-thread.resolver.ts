import { Arg, Args, Authorized, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import { findThread, type ThreadComment } from "./find-thread.ts";
import { PracticeThread, type PublishedComment } from "./published-comment.type.ts";

@Resolver()
export class PracticeThreadResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PracticeThread, {
    nullable: true,
    description: "The questions and answers under a practice; null where there is no such practice.",
  })
  async practiceThread(
    @Arg("publishedPracticeId", () => ID, { description: "The practice, in any of its versions." })
    id: string,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<PracticeThread | null> {
    const page = { after: decodeCursor(z.uuid(), after), limit: first + 1 };
    const comments = await findThread(this.commons, id, page);
    return comments && toConnection(comments, first, { key: ({ id: key }) => key, node: toComment });
  }
}

function toComment({ comment }: ThreadComment): PublishedComment {
  return {
    language: comment.language,
    quarter: comment.quarter,
    byAuthor: comment.byAuthor,
    pseudonym: comment.pseudonym,
    text: comment.text,
  };
}
